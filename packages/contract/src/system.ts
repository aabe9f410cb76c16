import { z } from 'zod'
import { roleSchema, textSchema } from './fields.ts'
import { operation } from './operation.ts'

const tag = 'system'

export const readHealth = operation({
  id: 'readHealth',
  method: 'get',
  path: '/api/health',
  tag,
  summary: 'Whether the program runs; says nothing of the database.',
  answer: {
    status: 200,
    description: 'It runs.',
    schema: z.object({ name: z.literal('tinhgon'), status: z.literal('ok') }),
  },
})

export const readReadiness = operation({
  id: 'readReadiness',
  method: 'get',
  path: '/api/ready',
  tag,
  summary: 'Whether requests can be answered, the database included.',
  answer: {
    status: 200,
    description: 'They can.',
    schema: z.object({ status: z.literal('ready') }),
  },
  problems: ['database-unavailable'],
})

export const readMetrics = operation({
  id: 'readMetrics',
  method: 'get',
  path: '/api/metrics',
  tag,
  summary: 'Counts and times of this process, as Prometheus reads them.',
  answer: { status: 200, description: 'Text of metrics.', mediaType: 'text/plain' },
})

export const readOpenApi = operation({
  id: 'readOpenApi',
  method: 'get',
  path: '/api/openapi.json',
  tag,
  summary: 'This description, as OpenAPI 3.1.',
  answer: { status: 200, description: 'An OpenAPI document.', schema: z.looseObject({}), derived: true },
})

export const readMe = operation({
  id: 'readMe',
  method: 'get',
  path: '/api/me',
  tag,
  summary: 'Who asks, and what they are in which workspace.',
  answer: {
    status: 200,
    description: 'Whoever asks.',
    schema: z.object({
      userId: z.string(),
      name: z.string(),
      email: z.string().nullable(),
      /** `local`: alone on this machine, without accounts. */
      via: z.enum(['local', 'session', 'token']),
      memberships: z.array(
        z.object({
          workspaceId: z.string(),
          workspaceName: z.string(),
          role: roleSchema,
          scopeUnitId: z.string().nullable(),
        }),
      ),
    }),
  },
})

export const readSignIn = operation({
  id: 'readSignIn',
  method: 'get',
  path: '/api/sign-in',
  tag,
  summary: 'How one signs in here.',
  answer: {
    status: 200,
    description: 'The ways.',
    schema: z.object({
      /** False where the planner on this machine works alone. */
      accounts: z.boolean(),
      /** The organisation's own sign-on. */
      signOn: z.object({ name: z.string() }).nullable(),
      /** Sentences by what the sign-on's address brings back as `problem`. */
      problems: z.record(z.string(), z.string()),
    }),
  },
})

export const renameMe = operation({
  id: 'renameMe',
  method: 'patch',
  path: '/api/me',
  tag,
  summary: 'Changes the name by which others know one.',
  body: z.strictObject({ name: textSchema(200) }),
  answer: { status: 204, description: 'Changed.' },
  problems: ['not-now'],
})
