import { type Language, type LocalizedText, textIn } from './localized-text.ts'

/** What a sentence tells; a parameter `xEn` takes the place of `x` in English, `xRu` in Russian. */
export type SentenceParams = Readonly<Record<string, string | number>>

const suffixes = { vi: '', en: 'En', ru: 'Ru' } as const satisfies Record<Language, string>

/** A parameter that differs by language, under its three names. */
export const paramOf = (name: string, text: LocalizedText): Record<string, string> => ({
  [name]: text.vi,
  [`${name}${suffixes.en}`]: text.en,
  [`${name}${suffixes.ru}`]: textIn(text, 'ru'),
})

export const paramIn = (
  params: SentenceParams,
  name: string,
  language: Language,
): string | number | undefined => params[`${name}${suffixes[language]}`] ?? params[name]
