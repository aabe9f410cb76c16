import { z } from 'zod'
import { idSchema } from '../ids.ts'
import { figureSchema, measureValueSchema } from '../measure.ts'
import { codeSchema, designationsSchema, nameSchema } from '../unit.ts'
import { commandBase } from './command-base.ts'

/** A unit as the list of those that there will be names it. Lists know codes, never ids. */
export const listedUnitSchema = z.strictObject({
  code: codeSchema,
  kind: idSchema,
  tier: idSchema,
  name: nameSchema,
  /** Null for a topmost unit. */
  superiorCode: codeSchema.nullable(),
  /** Null where the list is silent: a unit that lives on keeps its own. */
  seat: z.string().min(1).max(500).nullable(),
  /** Absent where the list is silent: a unit that lives on keeps its own, of a new one they are not known (L2). */
  designations: designationsSchema,
  /** Number of the document that arranges it; null where the list is silent. */
  document: z.string().min(1).max(300).nullable(),
  /** Official figures, in base units. What is not known is not listed (L2). */
  figures: z.array(figureSchema.omit({ unitId: true }).extend({ value: measureValueSchema })),
})
export type ListedUnit = z.infer<typeof listedUnitSchema>

export const correspondenceRowSchema = z.strictObject({
  beforeCode: codeSchema,
  afterCode: codeSchema,
  /** False where only part of the unit goes there; its other rows say where the rest does. */
  whole: z.boolean(),
})
export type CorrespondenceRow = z.infer<typeof correspondenceRowSchema>

export const upperCorrespondenceRowSchema = correspondenceRowSchema.omit({ whole: true })
export type UpperCorrespondenceRow = z.infer<typeof upperCorrespondenceRowSchema>

/**
 * Turns the list of all units that a system will have, and the table of which unit goes where, into one act
 * for the upper units and one for each topmost unit. Ids of acts and new units begin with `actId`.
 */
export const applyCorrespondenceSchema = z.strictObject({
  type: z.literal('apply-correspondence'),
  ...commandBase,
  actId: idSchema.max(100),
  title: commandBase.title.max(150),
  system: idSchema,
  units: z.array(listedUnitSchema).min(1).max(200_000),
  /** Of the lowest units. */
  correspondence: z.array(correspondenceRowSchema).max(1_000_000),
  /** Of those above; null to derive it from where the lowest units go. */
  upperCorrespondence: z.array(upperCorrespondenceRowSchema).max(200_000).nullable(),
})
export type ApplyCorrespondence = z.infer<typeof applyCorrespondenceSchema>
