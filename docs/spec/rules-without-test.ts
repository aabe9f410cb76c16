// Lists the rules of docs/spec that no test cites, and what tests cite that is no rule. A test cites a rule by
// its id in its title: it('S1-2 refuses every circle …'). Exit code 1 when either list has an entry.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const id = String.raw`(?:[A-Z]\d+(?:-\d+)?|[A-Z]{3}-\d+)`

interface Place {
  readonly id: string
  readonly at: string
}

const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

/** Every rule stands on a line of its own: `- **ID** …`. */
function rulesOf(file: string): Place[] {
  const text = read(file)
  return [...text.matchAll(new RegExp(`^- \\*\\*(${id})\\*\\* `, 'gm'))].map((match) => ({
    id: match[1] ?? '',
    at: `${file}:${lineOf(text, match.index)}`,
  }))
}

/** Past a bracketed argument, so that `it.each([...])('title'` gives its title; strings in it are skipped. */
function afterBrackets(text: string, open: number): number {
  let depth = 0
  for (const part of text
    .slice(open)
    .matchAll(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|[()]/g)) {
    if (part[0] === '(') depth += 1
    if (part[0] === ')') depth -= 1
    if (depth === 0) return open + part.index + 1
  }
  return text.length
}

function titlesOf(file: string): { readonly title: string; readonly at: string }[] {
  const text = read(file)
  return [...text.matchAll(/\b(?:it|test|describe)((?:\.\w+)*)\(/g)].flatMap((match) => {
    const open = match.index + match[0].length - 1
    const start = /\.(?:each|for|skipIf|runIf)$/.test(match[1] ?? '') ? afterBrackets(text, open) : open
    const title = /^\(\s*(['"`])((?:(?!\1)[^\\]|\\.)*)\1/.exec(text.slice(start))?.[2]
    return title === undefined ? [] : [{ title, at: `${file}:${lineOf(text, match.index)}` }]
  })
}

const rules = globSync('docs/spec/*.md', { cwd: root }).sort().flatMap(rulesOf)
const known = new Set(rules.map((rule) => rule.id))
const titles = globSync('{packages,db,apps,tests}/**/*.{test.ts,test.tsx,conformance.ts}', {
  cwd: root,
  exclude: (path) => path.includes('node_modules'),
})
  .sort()
  .flatMap(titlesOf)

const cited = new Set(titles.flatMap(({ title }) => title.match(new RegExp(`\\b${id}\\b(?!-)`, 'g')) ?? []))
const twice = rules.filter(({ id: one }, index) => rules.findIndex((rule) => rule.id === one) !== index)
const untested = rules.filter((rule) => !cited.has(rule.id))
/** Only what a title begins with is meant as a citation: “A4” in the middle of one is a paper. */
const unknown = titles.flatMap(({ title, at }) => {
  const leading = new RegExp(`^(?:${id}[:,]? )+`).exec(title)?.[0] ?? ''
  return (leading.match(new RegExp(id, 'g')) ?? [])
    .filter((citation) => !known.has(citation))
    .map((citation) => ({ id: citation, at }))
})

const tell = (heading: string, places: readonly Place[]): string =>
  places.length === 0 ? '' : `${heading}\n${places.map((place) => `  ${place.id}  ${place.at}`).join('\n')}\n`
process.stdout.write(
  tell('Rules that no test cites:', untested) +
    tell('Rules with an id of another:', twice) +
    tell('Tests that cite what is no rule:', unknown) +
    `${rules.length} rules, ${titles.length} titles, ${rules.length - untested.length} rules cited.\n`,
)
if (untested.length + twice.length + unknown.length > 0) process.exitCode = 1
