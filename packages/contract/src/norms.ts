import { idSchema, normParameterValueSchema, normSettingsSchema } from '@tinhgon/model'
import { z } from 'zod'
import { momentSchema, textSchema, workspaceIdSchema } from './fields.ts'
import { operation } from './operation.ts'

const tag = 'norms'
const params = z.object({ workspaceId: workspaceIdSchema })
const parameterParams = params.extend({ normId: idSchema, parameterId: idSchema })
const path = '/api/workspaces/{workspaceId}/norm-settings/{normId}/{parameterId}'
const reasonSchema = textSchema(2_000)

/** One decision about a parameter, as the record of the workspace has it. */
const changeSchema = z.object({
  /** Of its entry in the record. */
  number: z.int(),
  normId: z.string(),
  parameterId: z.string(),
  /** Null where it was set back to what the norm says. */
  value: normParameterValueSchema.nullable(),
  reason: z.string(),
  by: z.string(),
  at: momentSchema,
})

export const readNormSettings = operation({
  id: 'readNormSettings',
  method: 'get',
  path: '/api/workspaces/{workspaceId}/norm-settings',
  tag,
  summary:
    'The parameters of norms that a workspace has set otherwise than the norms say, and how it came to.',
  params,
  answer: {
    status: 200,
    description: 'The settings by norm and parameter, and every change, the oldest first.',
    schema: z.object({ settings: normSettingsSchema, changes: z.array(changeSchema) }),
    derived: true,
  },
})

export const setNormParameter = operation({
  id: 'setNormParameter',
  method: 'put',
  path,
  tag,
  summary: 'Sets a parameter of a norm for a workspace, with a reason that its record keeps.',
  params: parameterParams,
  body: z.strictObject({ value: normParameterValueSchema, reason: reasonSchema }),
  answer: { status: 200, description: 'The setting.', schema: normSettingsSchema.element },
  problems: ['refused'],
})

export const resetNormParameter = operation({
  id: 'resetNormParameter',
  method: 'delete',
  path,
  tag,
  summary: 'Sets a parameter back to what the norm says, with a reason that the record keeps.',
  params: parameterParams,
  body: z.strictObject({ reason: reasonSchema }),
  answer: { status: 204, description: 'Set back.' },
  problems: ['not-now'],
})
