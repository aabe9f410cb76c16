import { z } from 'zod'
import { idSchema } from './ids.ts'

export const nameSchema = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .regex(/^\P{Cc}*$/u, 'a name holds no control characters')
  .regex(/[\p{L}\p{N}\p{S}]/u, 'a name holds something that can be read')
  .normalize('NFC')
export const codeSchema = z
  .string()
  .min(1)
  .max(60)
  .regex(/^[^\s\p{Cc}\p{Cs}]+$/u, 'a code holds no white space and no control characters')

/**
 * Official standings of a unit that law treats differently (miền núi, hải đảo), by ids of the profile. Absent
 * means that nobody has said; an empty list, that it is known to have none (L2). Optional, so that what was
 * written before there were designations keeps its hash. One set has one form: the ids in order of code units.
 */
export const designationsSchema = z
  .array(idSchema)
  .max(10)
  .refine((ids) => new Set(ids).size === ids.length, { error: 'a designation is named twice' })
  .overwrite((ids) => ids.toSorted())
  .optional()

/** What can be changed about a unit by a `unit-changed` event. */
export const unitAttributesSchema = z.strictObject({
  kind: idSchema,
  tier: idSchema,
  name: nameSchema,
  /** The short name that official papers use, for cards without room; null where there is none. */
  officialShortName: nameSchema.nullable(),
  /** A dated attribute, unique among the living units of a system. */
  code: codeSchema.nullable(),
  /** The one line of subordination (trực thuộc); null for a declared root. */
  superiorId: idSchema.nullable(),
  /** Address of the headquarters. */
  seat: z.string().max(500).nullable(),
  designations: designationsSchema,
})
export type UnitAttributes = z.infer<typeof unitAttributesSchema>

/** A committee, commission, department, council or territory. Its system never changes. */
export const unitSchema = unitAttributesSchema.extend({ id: idSchema, system: idSchema })
export type Unit = z.infer<typeof unitSchema>
