import { listWorkspaces, ping } from '@tinhgon/db'
import type { Accounts } from '../accounts/create-accounts.ts'
import { Problem } from '../http/problem.ts'
import type { Serve } from '../http/serve.ts'
import { openApiDocument } from '../openapi/document.ts'
import type { Parts } from '../parts.ts'
import type { Metrics } from './metrics.ts'

/** What watches the program asks, and what it says of itself. */
export function serveSystem(
  serve: Serve,
  { db, answers }: Parts,
  metrics: Metrics,
  accounts: Accounts | null,
): void {
  serve('readHealth', async () => ({ name: 'tinhgon', status: 'ok' }) as const)

  serve('readReadiness', async () => {
    await ping(db)
    return { status: 'ready' } as const
  })

  serve('readMetrics', async () => {
    const headers = {
      'Content-Type': 'text/plain; version=0.0.4; charset=utf-8',
      'Cache-Control': 'no-store',
    }
    return new Response(await metrics.text(), { headers })
  })

  serve('readOpenApi', ({ request }) => answers.answer(request, 'openapi', openApiDocument))

  serve('renameMe', async ({ body, access }) => {
    if (!accounts)
      throw new Problem('not-now', 'This program runs without accounts, for the planner on this machine.')
    await accounts.rename(access.principal.userId, body.name)
    return undefined
  })

  serve('readSignIn', async () => ({
    accounts: accounts !== null,
    signOn: accounts?.signInOptions.signOn ?? null,
    problems: { ...accounts?.signInOptions.problems },
  }))

  serve('readMe', async ({ access }) => {
    const { userId, name, email, via, memberships } = access.principal
    const names = new Map(
      (await listWorkspaces(db, access.workspaceIds)).map((known) => [known.id, known.name]),
    )
    return {
      userId,
      name,
      email,
      via,
      memberships: memberships.map((membership) => ({
        ...membership,
        workspaceName: names.get(membership.workspaceId) ?? membership.workspaceId,
      })),
    }
  })
}
