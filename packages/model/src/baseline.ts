import { z } from 'zod'
import { borderSchema } from './border.ts'
import { calendarDateSchema } from './calendar-date.ts'
import { idSchema } from './ids.ts'
import { localizedTextSchema } from './localized-text.ts'
import { figureSchema, gradeSchema } from './measure.ts'
import { personSchema, postSchema } from './post.ts'
import { relationSchema } from './relation.ts'
import { unitSchema } from './unit.ts'

/** What a short citation stands for. */
export const sourceSchema = z.strictObject({
  id: z.string().min(1).max(300),
  title: z.string().min(1).max(2_000),
})
export type Source = z.infer<typeof sourceSchema>

/** What the sources do not give and we took as true, said of the unit that it concerns. */
export const remarkSchema = z.strictObject({
  unitId: idSchema,
  grade: gradeSchema,
  text: localizedTextSchema,
})
export type Remark = z.infer<typeof remarkSchema>

/** An immutable snapshot of a structure: where every plan starts. */
export const baselineSchema = z.strictObject({
  format: z.literal('tinhgon.baseline'),
  version: z.literal(1),
  id: idSchema,
  profile: idSchema,
  title: localizedTextSchema,
  description: localizedTextSchema,
  date: calendarDateSchema,
  sources: z.array(sourceSchema),
  units: z.array(unitSchema),
  relations: z.array(relationSchema),
  people: z.array(personSchema),
  posts: z.array(postSchema),
  figures: z.array(figureSchema),
  remarks: z.array(remarkSchema),
  /**
   * Which units share a border, each pair once. Absent means that nobody has said (L2). Optional, so that
   * baselines written before there were borders keep their hash.
   */
  borders: z.array(borderSchema).optional(),
})
export type Baseline = z.infer<typeof baselineSchema>
