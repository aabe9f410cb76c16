import { findBaseline, findEdition, keepBaseline, listBaselines, readBaselineDocument } from '@tinhgon/db'
import { createStructure } from '@tinhgon/engine'
import type { Baseline } from '@tinhgon/model'
import type { Access } from '../access/access.ts'
import { Problem } from '../http/problem.ts'
import type { Serve } from '../http/serve.ts'
import type { Parts } from '../parts.ts'
import { profileById } from '../scenarios/profiles.ts'
import { baselineWithoutPeople } from '../scenarios/without-people.ts'
import { pageOfUnits } from './page-of-units.ts'

/** Baselines as documents: what is kept never changes, so whoever has one need not fetch it again. */
export function serveBaselines(serve: Serve, { db, findBaseline: load, answers }: Parts): void {
  serve('listBaselines', async ({ access }) => {
    const summaries = await listBaselines(db, access.workspaceIds)
    const baselines = summaries.map(async ({ id, hash, workspaceId }) => {
      const { title, description, date, profile, units } = await load(hash)
      return { id, hash, workspaceId, title, description, date, profile, units: units.length }
    })
    return { baselines: await Promise.all(baselines) }
  })

  serve('importBaseline', async ({ body, membership, access, header }) => {
    refuseUnusable(body)
    const place = { workspaceId: membership.workspaceId, addedBy: access.principal.userId }
    const hash = await keepBaseline(db, body, place)
    header('Location', `/api/baselines/${encodeURIComponent(body.id)}?hash=${hash}`)
    return { id: body.id, hash }
  })

  serve('readBaseline', async ({ params, query, access, request }) => {
    const { hash, workspaceId } = await findOne(access, params.baselineId, query.hash)
    if (access.knowsPeople(workspaceId))
      return answers.answer(request, `baseline ${hash}`, () => readBaselineDocument(db, hash), `"${hash}"`)
    const key = `baseline without people ${hash}`
    return answers.answer(request, key, async () => baselineWithoutPeople(await load(hash)))
  })

  serve('listUnits', async ({ params, query, access, request }) => {
    const { hash } = await findOne(access, params.baselineId, query.hash)
    const key = `units ${hash} ${JSON.stringify(query)}`
    return answers.answer(request, key, async () => pageOfUnits(await load(hash), query))
  })

  async function findOne({ workspaceIds }: Access, id: string, hash: string | undefined) {
    const found = hash ? await findEdition(db, hash, workspaceIds) : await findBaseline(db, id, workspaceIds)
    if (!found || found.id !== id) throw new Problem('not-found', `There is no baseline "${id}".`)
    return found
  }
}

/** @throws Problem with everything that keeps a baseline from being planned on */
function refuseUnusable(baseline: Baseline): void {
  const profile = profileById(baseline.profile)
  if (!profile)
    throw new Problem('refused', `The baseline needs the profile "${baseline.profile}", which is not here.`)
  const loaded = createStructure(baseline, profile)
  if (!loaded.ok)
    throw new Problem('refused', 'The baseline does not hold together.', { refusals: loaded.refusals })
}
