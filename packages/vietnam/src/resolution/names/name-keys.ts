import { bareKey, spellingKey } from '../text/spelling.ts'

const romanNumerals = new Map(
  ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'].map(
    (numeral, index) => [numeral, String(index + 1)],
  ),
)
const kindsInNames = /^(?:thị trấn|thị xã|thành phố|đặc khu|phường|xã|huyện|quận|tỉnh) /iu
const farm = /^(?:n\.? ?t\.?|nông trường) /iu

/** The two spellings that names are looked up by. */
export interface NameKeys {
  /** Letter for letter, without spaces, marks of punctuation, and regard to where tone marks stand. */
  readonly exact: string
  /** Without any marks of letters. */
  readonly bare: string
}

/** Keys of a name without its kind; roman numerals count as numbers, "07" as 7. */
export function nameKeys(name: string): NameKeys {
  const words = name
    .replaceAll(/['’‘ʼ\u0060´.,\-–—()]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => romanNumerals.get(word) ?? word.replace(/^0+(?=\d)/, ''))
  // Where spaces are lost syllables are too, so the tones of all of them come behind all letters.
  return { exact: spellingKey(words.join('')), bare: words.map(bareKey).join('') }
}

/** "Phường Phường Đúc" → "Phường Đúc". */
export const withoutKind = (name: string): string => name.replace(kindsInNames, '')

/**
 * The forms under which a unit may be named: without its kind; without a second word for a kind that its name
 * begins with; without the state farm that it was.
 */
export function formsOfName(name: string): string[] {
  const forms = new Set([name])
  for (const form of forms) {
    const shorter = form.replace(kindsInNames, '')
    if (shorter !== '') forms.add(shorter)
    if (farm.test(form)) {
      forms.add(form.replace(farm, 'Nông trường '))
      forms.add(form.replace(farm, ''))
    }
  }
  return [...forms]
}
