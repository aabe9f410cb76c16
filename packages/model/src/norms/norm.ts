import { z } from 'zod'
import { idSchema } from '../ids.ts'
import { completeTextSchema } from '../localized-text.ts'
import { gradeSchema } from '../measure.ts'
import { checkSchema } from './check.ts'
import { citationSchema, holdingSchema } from './citation.ts'
import { selectorSchema } from './condition.ts'

/** A figure of a norm; a workspace may set another one, saying why. */
export const normParameterSchema = z.strictObject({
  title: completeTextSchema,
  value: z.number().min(0),
  unit: z.enum(['person', 'square-metre', 'seat', 'unit', 'per-cent', 'year', 'post', 'piece']),
  grade: gradeSchema,
})
export type NormParameter = z.infer<typeof normParameterSchema>

/** A dated rule with its citation. What it demands is said by a typed check. */
export const normSchema = z.strictObject({
  id: idSchema,
  /** Norms on one subject answer one question; where two that hold disagree about a unit, both are shown. */
  subject: idSchema,
  title: completeTextSchema,
  citation: citationSchema,
  holds: holdingSchema,
  /** Norms that give way to this one wherever it applies. */
  replaces: z.array(idSchema),
  appliesTo: selectorSchema,
  severity: z.enum(['violation', 'warning', 'advice']),
  parameters: z.record(idSchema, normParameterSchema),
  check: checkSchema,
})
export type Norm = z.infer<typeof normSchema>

/** What a group of norms is about, for lists. */
export const normSubjectSchema = z.strictObject({ id: idSchema, title: completeTextSchema })
export type NormSubject = z.infer<typeof normSubjectSchema>
