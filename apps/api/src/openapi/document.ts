import { type Operation, operations, problemSchema, problemStatuses } from '@tinhgon/contract'
import { z } from 'zod'
import { authEndpoints } from '../accounts/auth-endpoints.ts'

type Schema = Record<string, unknown>

/** zod's own JSON Schema is the dialect of OpenAPI 3.1, so nothing stands between the two. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Schema {
  const { $schema: _dialect, ...described } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return described
}

function parametersOf({ params, query, ifMatch }: Operation): Schema[] {
  const listed = (schema: z.ZodObject | undefined, place: 'path' | 'query'): Schema[] => {
    if (!schema) return []
    const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
      properties?: Record<string, Schema>
      required?: string[]
    }
    return Object.entries(properties).map(([name, described]) => ({
      name,
      in: place,
      required: place === 'path' || required.includes(name),
      schema: described,
    }))
  }
  const seen = {
    name: 'If-Match',
    in: 'header',
    required: true,
    description: 'The version that was seen, in quotation marks.',
    schema: { type: 'string', pattern: '^"[0-9]{1,9}"$' },
  }
  const once = {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description: 'Chosen by the client; asked again with it, the request is answered and not repeated.',
    schema: { type: 'string', pattern: '^[\\x21-\\x7e]{8,200}$' },
  }
  return [...listed(params, 'path'), ...listed(query, 'query'), ...(ifMatch ? [seen, once] : [])]
}

const problemOf = (description: string): Schema => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})

function responsesOf({ answer, problems = [] }: Operation): Schema {
  const mediaType = answer.mediaType ?? 'application/json'
  const schema = answer.schema ? schemaOf(answer.schema, 'output') : { type: 'string' }
  const codes = Object.groupBy(problems, (code) => problemStatuses[code])
  return {
    [answer.status]: {
      description: answer.description,
      ...(answer.status === 204 ? {} : { content: { [mediaType]: { schema } } }),
    },
    ...(answer.derived ? { 304: { description: 'As it was: `If-None-Match` names it.' } } : {}),
    ...Object.fromEntries(
      Object.entries(codes).map(([status, listed = []]) => [status, problemOf(listed.join(', '))]),
    ),
    default: problemOf('Whatever else can go wrong.'),
  }
}

function describe(operation: Operation): Schema {
  const { id, tag, summary, body } = operation
  return {
    operationId: id,
    tags: [tag],
    summary,
    parameters: parametersOf(operation),
    ...(body
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemaOf(body, 'input') } },
          },
        }
      : {}),
    responses: responsesOf(operation),
  }
}

/** What the library for signing in answers; where there are no accounts it is not found. */
const describeSigningIn = ({ method, path, body }: (typeof authEndpoints)[number]): Schema => ({
  operationId: `auth${path
    .slice('/api/auth'.length)
    .replace(/[/-]([a-z])/g, (_whole, letter: string) => letter.toUpperCase())}`,
  tags: ['signing in'],
  summary: 'Signing in and out, passwords and tokens.',
  parameters: [],
  ...(method === 'POST'
    ? {
        requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body, 'input') } } },
      }
    : {}),
  responses: { 200: { description: 'Done.' }, default: problemOf('Whatever can go wrong.') },
})

/** The API as OpenAPI 3.1, from the same descriptions that it is served by. */
export function openApiDocument(): Schema {
  const paths: Record<string, Schema> = {}
  for (const operation of Object.values<Operation>(operations)) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: describe(operation) }
  }
  for (const endpoint of authEndpoints)
    paths[endpoint.path] = { [endpoint.method.toLowerCase()]: describeSigningIn(endpoint) }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tinh Gọn',
      version: '1',
      description: 'Baselines, scenarios and what follows from them. Signed in by cookie or by token.',
    },
    servers: [{ url: '/' }],
    security: [{ cookie: [] }, { token: [] }],
    components: {
      schemas: { Problem: schemaOf(problemSchema, 'output') },
      securitySchemes: {
        cookie: { type: 'apiKey', in: 'cookie', name: 'tinhgon.session_token' },
        token: { type: 'http', scheme: 'bearer' },
      },
    },
    paths,
  }
}
