import { z } from 'zod'

/** A text of a norm in the three languages in which findings are read out; Vietnamese is written first. */
export const normTextSchema = z.strictObject({
  vi: z.string().min(1),
  en: z.string().min(1),
  ru: z.string().min(1),
})
export type NormText = z.infer<typeof normTextSchema>
export type NormLanguage = keyof NormText
