import { z } from 'zod'
import { baselineSchema } from './baseline.ts'
import { editSchema } from './edits/edit.ts'
import { idSchema } from './ids.ts'
import { localizedTextSchema } from './localized-text.ts'
import { recordEntrySchema } from './record/record-entry.ts'
import type { WrittenDocument } from './upcasting/steps.ts'
import { upcastBaseline, upcastEdit, upcastRecordEntry } from './upcasting/upcast.ts'
import type { Upcasters } from './upcasting/upcasters.ts'

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const moment = z.iso.datetime()
/** As great as the database can hold. */
const versionNumber = z.int32().min(1)
/** The database holds every character but this one. */
const text = z.string().refine((given) => !given.includes('\0'), { error: 'U+0000 is no text' })

const commentSchema = z.strictObject({
  id: idSchema,
  author: text,
  subject: z.strictObject({
    unitId: z.string().optional(),
    actId: z.string().optional(),
    eventIndex: z.int().min(0).optional(),
  }),
  body: text,
  createdAt: moment,
  resolvedBy: text.nullable(),
  resolvedAt: moment.nullable(),
})

/**
 * One scenario with its baseline and its whole history, for an office without a shared server. Baseline,
 * edits and decisions are checked in their current version.
 */
export const carriedScenarioSchema = (using?: Upcasters) =>
  z.strictObject({
    format: z.literal('tinhgon.carried-scenario'),
    version: z.literal(1),
    baseline: z.preprocess((value) => upcastBaseline(value, using), baselineSchema),
    baselineHash: hash,
    scenario: z.strictObject({
      id: idSchema,
      title: localizedTextSchema,
      description: localizedTextSchema.nullable(),
      branchOf: z.strictObject({ scenarioId: idSchema, version: z.int32().min(0) }).nullable(),
      createdAt: moment,
    }),
    edits: z.array(
      z.strictObject({
        version: versionNumber,
        edit: z.preprocess((value) => upcastEdit(value, using), editSchema),
        previousHash: hash.nullable(),
        hash,
        author: text.nullable(),
        createdAt: moment,
      }),
    ),
    comments: z.array(commentSchema),
    /** What was decided about it, in the records of the workspaces that it has been in: to be read, not chained. */
    decisions: z.array(
      z.strictObject({
        number: versionNumber,
        entry: z.preprocess((value) => upcastRecordEntry(value, using), recordEntrySchema),
        previousHash: hash.nullable(),
        hash,
      }),
    ),
  })

type Checked = z.infer<ReturnType<typeof carriedScenarioSchema>>

/** What hashes cover is as it was written, in whatever version that was. */
export type CarriedEdit = Omit<Checked['edits'][number], 'edit'> & { readonly edit: WrittenDocument }
export type CarriedDecision = Omit<Checked['decisions'][number], 'entry'> & {
  readonly entry: WrittenDocument
}
export type CarriedComment = z.infer<typeof commentSchema>
export type CarriedScenario = Omit<Checked, 'baseline' | 'edits' | 'decisions'> & {
  readonly baseline: WrittenDocument
  readonly edits: readonly CarriedEdit[]
  readonly decisions: readonly CarriedDecision[]
}
