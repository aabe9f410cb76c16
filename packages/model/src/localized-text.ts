import { z } from 'zod'

/** A text of the profile or of a document in the languages of the house; Vietnamese is written first. */
export const localizedTextSchema = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) })
export type LocalizedText = z.infer<typeof localizedTextSchema>
export type Language = keyof LocalizedText
