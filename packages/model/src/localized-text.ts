import { z } from 'zod'

/** The languages of the house; Vietnamese is written first, the others translate its meaning. */
export const languages = ['vi', 'en', 'ru'] as const
export type Language = (typeof languages)[number]

/** What the product says itself: a text in every language. */
export const completeTextSchema = z.strictObject({
  vi: z.string().min(1),
  en: z.string().min(1),
  ru: z.string().min(1),
})
export type CompleteText = z.infer<typeof completeTextSchema>

/** A text of a document or of a profile, whose writer need not know Russian. */
export const localizedTextSchema = completeTextSchema.extend({ ru: z.string().min(1).exactOptional() })
export type LocalizedText = z.infer<typeof localizedTextSchema>

/** A text as it is read in a language: where nobody wrote Russian, the English stands. */
export function textIn(text: LocalizedText, language: Language): string
export function textIn(text: LocalizedText | undefined, language: Language): string | undefined
export function textIn(text: LocalizedText | undefined, language: Language): string | undefined {
  return text && (text[language] ?? text.en)
}
