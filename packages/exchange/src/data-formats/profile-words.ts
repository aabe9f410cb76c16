import type { KindDefinition, LocalizedText, Profile } from '@tinhgon/model'

/** One form for words that differ in case or in how their tones are composed. */
export const sameWord = (word: string): string => word.trim().normalize('NFC').toLocaleLowerCase('vi')

interface Term {
  readonly id: string
  readonly title: LocalizedText
}

/** The term of an id or of a title in any language; an id goes first. */
export function termOf<T extends Term>(terms: readonly T[], word: string): T | undefined {
  const wanted = sameWord(word)
  return terms.find(({ id }) => id === word) ?? terms.find((term) => titlesOf(term).includes(wanted))
}

const titlesOf = ({ id, title }: Term): string[] =>
  [id, title.vi, title.en, title.ru ?? ''].filter((text) => text !== '').map(sameWord)

/** The kinds that a word may mean: the one of that id, or all of that title. */
export function kindsOf({ kinds }: Profile, word: string): readonly KindDefinition[] {
  const byId = kinds.find(({ id }) => id === word)
  if (byId) return [byId]
  const wanted = sameWord(word)
  return kinds.filter((kind) => titlesOf(kind).includes(wanted))
}
