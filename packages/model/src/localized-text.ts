import { z } from 'zod'

/** What every database and every page can hold: no half of a character, and not the character U+0000. */
const textSchema = z
  .string()
  .min(1)
  .max(20_000)
  .refine(
    (text) => text.isWellFormed() && !text.includes('\0'),
    'the text holds characters that cannot be kept',
  )

/** A text of the profile or of a document in the languages of the house; Vietnamese is written first. */
export const localizedTextSchema = z.strictObject({ vi: textSchema, en: textSchema })
export type LocalizedText = z.infer<typeof localizedTextSchema>
export type Language = keyof LocalizedText
