import type { InstalledPackage } from './installed-packages.ts'

const allowed =
  /^(MIT|BSD-\d-Clause|Apache-2\.0|ISC|MPL-2\.0|0BSD|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-\d\.\d|Unlicense|Python-2\.0)$/

export interface LicenceException {
  readonly package: string
  /** The expression as the package says it; null where it has a licence file alone. */
  readonly licence: string | null
  readonly why: string
}

/** Packages under another licence than those that are allowed to all. */
export const licenceExceptions: readonly LicenceException[] = [
  {
    package: '@fontsource/be-vietnam-pro',
    licence: 'OFL-1.1',
    why: 'A font: it may be shipped with the app, and is not sold by itself.',
  },
  {
    package: '@expo-google-fonts/be-vietnam-pro',
    licence: 'MIT AND OFL-1.1',
    why: 'The same font as whole files, which PDF needs: the other package has it in pieces by script.',
  },
  {
    package: 'dejavu-fonts-ttf',
    licence: 'SEE LICENSE IN README.md AND LICENSE',
    why: 'A font under the licence of Bitstream Vera: it may be embedded and shipped, and is not sold by itself.',
  },
  {
    package: 'png-js',
    licence: null,
    why: 'Its LICENSE file is the MIT licence; the package file does not say so.',
  },
  {
    package: 'pako',
    licence: '(MIT AND Zlib)',
    why: 'The part that was taken over from zlib is as free as the rest.',
  },
  {
    package: 'd3-flextree',
    licence: 'WTFPL',
    why: 'Part of a chart that the bench draws beside ours; nothing that is shipped has it.',
  },
]

/** Whether an SPDX expression lets us use a package: one of a choice, all of a sum. */
export function isAllowed(expression: string): boolean {
  const text = withoutOuterBrackets(expression.trim())
  const choice = splitOutside(text, ' OR ')
  if (choice.length > 1) return choice.some(isAllowed)
  const sum = splitOutside(text, ' AND ')
  return sum.length > 1 ? sum.every(isAllowed) : allowed.test(text)
}

function withoutOuterBrackets(text: string): string {
  if (!text.startsWith('(') || !text.endsWith(')')) return text
  const inner = text.slice(1, -1)
  let depth = 0
  for (const character of inner) {
    if (character === '(') depth += 1
    if (character === ')') depth -= 1
    if (depth < 0) return text
  }
  return withoutOuterBrackets(inner.trim())
}

/** Splits where no bracket is open. */
function splitOutside(text: string, word: string): string[] {
  const parts: string[] = []
  let [depth, begin] = [0, 0]
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1
    if (text[at] === ')') depth -= 1
    if (depth !== 0 || !text.startsWith(word, at)) continue
    parts.push(text.slice(begin, at))
    begin = at + word.length
  }
  return [...parts, text.slice(begin)]
}

/** A sentence for every package that may not be used, and for every exception that is not needed. */
export function licenceFaults(
  packages: readonly InstalledPackage[],
  exceptions: readonly LicenceException[],
): string[] {
  const excepted = ({ name, licence }: InstalledPackage): boolean =>
    exceptions.some((exception) => exception.package === name && exception.licence === licence)
  const faults = packages
    .filter((one) => !(one.licence !== null && isAllowed(one.licence)) && !excepted(one))
    .map(
      ({ name, version, licence }) =>
        `${name}@${version} is under ${licence ?? 'no licence that it names'}. Do without it, or name it as an exception with its reason.`,
    )
  const stale = exceptions
    .filter((exception) => !packages.some((one) => one.name === exception.package && excepted(one)))
    .map(
      (exception) =>
        `The exception for ${exception.package} (${exception.licence ?? 'no licence'}) fits nothing. Take it away.`,
    )
  return [...faults, ...stale]
}
