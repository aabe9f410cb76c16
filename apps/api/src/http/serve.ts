import type { GivenAnswerOf, Operation, OperationId, Operations, ParsedOf } from '@tinhgon/contract'
import { operations } from '@tinhgon/contract'
import { findJob, type Membership, type Store, type StoredJob } from '@tinhgon/db'
import type { Context, Hono } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { type Access, accessOf, chooseWorkspace, needRole, type OpenedScenario } from '../access/access.ts'
import { type Policy, policy } from '../access/policy.ts'
import type { Identify, Principal } from '../access/principal.ts'
import { checkForm } from './check-form.ts'
import { Problem } from './problem.ts'
import { limitRate } from './rate-limit.ts'
import { readJson } from './read-json.ts'
import { seenVersion } from './seen-version.ts'

declare module 'hono' {
  interface ContextVariableMap {
    /** What was asked, where it is an operation of the contract. */
    operation?: OperationId
  }
}

const usualBody = 1024 * 1024

type Policies = typeof policy
type KindOf<Id extends OperationId> = Policies[Id]['for']

/** What is known about who asks, by what the policy had to look up. */
type Granted<Kind extends Policy['for']> = (Kind extends 'anybody' ? unknown : { readonly access: Access }) &
  (Kind extends 'scenario'
    ? {
        readonly opened: OpenedScenario
        /**
         * Asks anew who this is and whether they are still let at it, for what goes on after the answer has
         * begun. @throws Problem
         */
        readonly openAgain: () => Promise<OpenedScenario>
      }
    : unknown) &
  (Kind extends 'own-job' ? { readonly job: StoredJob } : unknown) &
  (Kind extends 'workspace' | 'chosen-workspace' ? { readonly membership: Membership } : unknown)

/** A request that was let in and found well-formed. */
export type Call<Id extends OperationId> = ParsedOf<Operations[Id]> &
  Granted<KindOf<Id>> & {
    readonly request: Request
    /** Adds a header to the answer. */
    readonly header: (name: string, value: string) => void
  }

/** Gives the value that is answered, or a response of its own where it is no JSON or made already. */
type Handler<Id extends OperationId> = (call: Call<Id>) => Promise<GivenAnswerOf<Operations[Id]> | Response>

/** Adds operations to an app; each is served as it is described, to whom the policy lets. */
export type Serve = <Id extends OperationId>(id: Id, handler: Handler<Id>) => void

export function serveOn(app: Hono, db: Store, identify: Identify): Serve {
  return (id, handler) => {
    const described: Operation = operations[id]
    app.on(
      described.method.toUpperCase(),
      described.path.replace(/\{(\w+)\}/g, ':$1'),
      async (context): Promise<Response> => {
        context.set('operation', id)
        const call = await prepare(context, id, described, db, identify)
        // What was looked up and parsed is what policy and contract say of this very operation.
        const answer = await handler(call as unknown as Parameters<typeof handler>[0])
        if (answer instanceof Response) return withHeadersOf(context, answer)
        const { status } = described.answer
        if (status === 204) return context.body(null, 204)
        if (context.res.headers.get('Cache-Control') === null) context.header('Cache-Control', 'no-store')
        return context.json(answer, status as ContentfulStatusCode)
      },
    )
  }
}

function withHeadersOf(context: Context, response: Response): Response {
  context.res.headers.forEach((value, name) => {
    if (!response.headers.has(name)) response.headers.set(name, value)
  })
  return response
}

async function prepare(
  context: Context,
  id: OperationId,
  described: Operation,
  db: Store,
  identify: Identify,
): Promise<object> {
  const { raw: request } = context.req
  const kind: Policy = policy[id]
  const principal = kind.for === 'anybody' ? null : await needPrincipal(identify, request)
  const params: Record<string, unknown> | undefined =
    described.params && checkForm(described.params, context.req.param(), 'path')
  const query: Record<string, unknown> | undefined =
    described.query && checkForm(described.query, context.req.query(), 'query')
  const granted = principal ? await grant(db, principal, kind, params) : {}
  const again = kind.for === 'scenario' ? { openAgain } : {}
  const version = described.ifMatch ? { version: seenVersion(request.headers) } : {}
  const body: unknown =
    described.body &&
    checkForm(described.body, await readJson(request, described.largestBody ?? usualBody), 'body')
  const chosen =
    principal && kind.for === 'chosen-workspace'
      ? { membership: chooseWorkspace(principal, namedWorkspace(query, body), kind.roles) }
      : {}
  const header = (name: string, value: string) => context.header(name, value)
  return { params, query, body, ...version, ...granted, ...again, ...chosen, request, header }

  async function openAgain(): Promise<OpenedScenario> {
    const now = await identify(request.headers, { counts: false })
    if (!now || kind.for !== 'scenario') throw new Problem('not-signed-in', 'Sign in again.')
    return await accessOf(db, now).scenario(String(params?.scenarioId), kind.rule)
  }
}

async function needPrincipal(identify: Identify, request: Request): Promise<Principal> {
  const principal = await identify(request.headers)
  if (!principal) throw new Problem('not-signed-in', 'Sign in first.')
  await limitRate(principal)
  return principal
}

async function grant(
  db: Store,
  principal: Principal,
  kind: Policy,
  params: Record<string, unknown> | undefined,
): Promise<object> {
  const access = accessOf(db, principal)
  switch (kind.for) {
    case 'somewhere':
      if (!principal.memberships.some(({ role }) => kind.roles.includes(role)))
        throw new Problem('forbidden', `This takes ${kind.roles.join(' or ')}.`)
      return { access }
    case 'workspace':
      return { access, membership: needRole(principal, String(params?.workspaceId), kind.roles) }
    case 'scenario':
      return { access, opened: await access.scenario(String(params?.scenarioId), kind.rule) }
    case 'own-job':
      return { access, job: await needOwnJob(db, principal, String(params?.jobId)) }
    default:
      return { access }
  }
}

/** Somebody else's job is nobody's business, not even that there is one. */
async function needOwnJob(db: Store, { userId }: Principal, id: string): Promise<StoredJob> {
  const job = await findJob(db, id)
  if (job?.requestedBy === userId) return job
  throw new Problem('not-found', `There is no job "${id}".`)
}

const namedWorkspace = (query: Record<string, unknown> | undefined, body: unknown): string | undefined => {
  const inBody =
    typeof body === 'object' && body !== null && 'workspaceId' in body ? body.workspaceId : undefined
  const named = query?.workspaceId ?? inBody
  return typeof named === 'string' ? named : undefined
}
