import { actSchema, commandSchema, editSchema } from '@tinhgon/model'
import { z } from 'zod'
import { asOfQuery, hashSchema, momentSchema, scenarioParams, versionQuery } from './fields.ts'
import { operation } from './operation.ts'
import { refusalSchema } from './problem.ts'
import { diffCountsSchema, findingSchema, ledgerRowSchema } from './structure-parts.ts'

const tag = 'acts'
/** One act may redraw a whole country. */
const largestBody = 16 * 1024 * 1024

const appendedSchema = z.object({ version: z.int(), hash: hashSchema.nullable() })

export const listActs = operation({
  id: 'listActs',
  method: 'get',
  path: '/api/scenarios/{scenarioId}/acts',
  tag,
  summary: 'The plan: its acts in their order, and whether each applies.',
  params: scenarioParams,
  query: z.object(versionQuery),
  answer: {
    status: 200,
    description: 'The plan.',
    schema: z.object({
      version: z.int(),
      contentHash: hashSchema,
      undoable: z.int(),
      redoable: z.int(),
      acts: z.array(
        z.object({
          act: actSchema,
          on: z.boolean(),
          annotation: z.string().nullable(),
          /** Why it does not apply; empty where it does or is switched off. */
          refusals: z.array(refusalSchema),
        }),
      ),
    }),
    derived: true,
  },
})

export const appendCommand = operation({
  id: 'appendCommand',
  method: 'post',
  path: '/api/scenarios/{scenarioId}/acts',
  tag,
  summary:
    'Plans the acts of a command on the structure of now and appends them; what is approved takes none.',
  params: scenarioParams,
  ifMatch: true,
  body: commandSchema,
  largestBody,
  answer: {
    status: 201,
    description: 'The version that it became, and the acts that it planned.',
    schema: appendedSchema.extend({ actIds: z.array(z.string()) }),
  },
  problems: ['stale', 'refused', 'locked', 'archived', 'approved', 'version-required', 'key-used-otherwise'],
})

export const previewCommand = operation({
  id: 'previewCommand',
  method: 'post',
  path: '/api/scenarios/{scenarioId}/preview',
  tag,
  summary: 'What a command would do; nothing is saved.',
  params: scenarioParams,
  query: z.object({ ...versionQuery, ...asOfQuery }),
  body: commandSchema,
  largestBody,
  answer: {
    status: 200,
    description: 'Its acts, what they change, the ledger after them, and the findings they bring and mend.',
    schema: z.object({
      version: z.int(),
      acts: z.array(actSchema),
      changes: diffCountsSchema,
      ledger: z.array(ledgerRowSchema),
      brings: z.array(findingSchema),
      mends: z.array(findingSchema),
    }),
  },
  problems: ['refused'],
})

export const appendEdit = operation({
  id: 'appendEdit',
  method: 'post',
  path: '/api/scenarios/{scenarioId}/edits',
  tag,
  summary:
    'Appends one edit: add, change, move, switch, remove or annotate an act, accept a finding, undo, redo. What is approved takes none until the approval is withdrawn.',
  params: scenarioParams,
  ifMatch: true,
  body: editSchema,
  largestBody,
  answer: { status: 201, description: 'The version that it became.', schema: appendedSchema },
  problems: ['stale', 'refused', 'locked', 'archived', 'approved', 'version-required', 'key-used-otherwise'],
})

export const listEdits = operation({
  id: 'listEdits',
  method: 'get',
  path: '/api/scenarios/{scenarioId}/edits',
  tag,
  summary: 'The log of a scenario: who changed what and when, each entry chained to the one before.',
  params: scenarioParams,
  query: z.object({
    /** Edits after this version. */
    after: z.coerce.number().pipe(z.int().min(0)).default(0),
    limit: z.coerce.number().pipe(z.int().min(1).max(500)).default(100),
  }),
  answer: {
    status: 200,
    description: 'A page of the log.',
    schema: z.object({
      edits: z.array(
        z.object({
          version: z.int(),
          edit: editSchema,
          hash: hashSchema,
          previousHash: hashSchema.nullable(),
          author: z.string().nullable(),
          createdAt: momentSchema,
        }),
      ),
      next: z.int().nullable(),
    }),
  },
})
