import { findBaseline, keepOutlines, readOutlines } from '@tinhgon/db'
import type { Access } from '../access/access.ts'
import { Problem } from '../http/problem.ts'
import type { Serve } from '../http/serve.ts'
import type { Parts } from '../parts.ts'

/** More codes than these help nobody to find what is wrong with a file. */
const mostUnknown = 100

/** Outlines of territories: a workspace's own, beside the baselines, since no plan depends on them. */
export function serveOutlines(serve: Serve, { db, findBaseline: load }: Parts): void {
  serve('readOutlines', async ({ params, membership, access }) => {
    await find(access, params.baselineId)
    const { workspaceId } = membership
    return { outlines: await readOutlines(db, { workspaceId, baselineId: params.baselineId }) }
  })

  serve('bringOutlines', async ({ params, body, membership, access }) => {
    const { baselineId } = params
    const { units } = await load((await find(access, baselineId)).hash)
    const codes = new Set(units.flatMap(({ system, code }) => (system === 'territory' ? (code ?? []) : [])))
    const brought = body.features.map(({ properties }) => properties.code)
    const unknown = brought.filter((code) => !codes.has(code))
    if (brought.length > 0 && unknown.length === brought.length)
      throw new Problem(
        'refused',
        `None of the ${brought.length} outlines has the code of a territory of "${baselineId}". Each feature needs a property "code".`,
      )
    const place = { workspaceId: membership.workspaceId, baselineId }
    await keepOutlines(db, place, body, access.principal.userId)
    return { outlines: brought.length, unknownCodes: unknown.slice(0, mostUnknown) }
  })

  async function find({ workspaceIds }: Access, baselineId: string) {
    const found = await findBaseline(db, baselineId, workspaceIds)
    if (!found) throw new Problem('not-found', `There is no baseline "${baselineId}".`)
    return found
  }
}
