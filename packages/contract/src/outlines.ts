import { idSchema, outlinesSchema } from '@tinhgon/model'
import { z } from 'zod'
import { workspaceIdSchema } from './fields.ts'
import { operation } from './operation.ts'

const tag = 'baselines'
const params = z.object({ baselineId: idSchema })
const query = z.object({ workspaceId: workspaceIdSchema.optional() })

export const readOutlines = operation({
  id: 'readOutlines',
  method: 'get',
  path: '/api/baselines/{baselineId}/outlines',
  tag,
  summary:
    'Outlines of the territories of a baseline, as a workspace brought them in; null where it has none.',
  params,
  query,
  answer: {
    status: 200,
    description: 'The outlines.',
    schema: z.object({ outlines: outlinesSchema.nullable() }),
  },
})

export const bringOutlines = operation({
  id: 'bringOutlines',
  method: 'put',
  path: '/api/baselines/{baselineId}/outlines',
  tag,
  summary: 'Brings in outlines as GeoJSON, known by the codes of the units; those of before are replaced.',
  params,
  query,
  body: outlinesSchema,
  largestBody: 64 * 1024 * 1024,
  answer: {
    status: 200,
    description: 'How many outlines there are, and the codes that no territory of the baseline bears.',
    schema: z.object({ outlines: z.int(), unknownCodes: z.array(z.string()) }),
  },
  problems: ['refused'],
})
