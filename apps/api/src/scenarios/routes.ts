import { randomUUID } from 'node:crypto'
import {
  archiveScenario,
  createScenario,
  type Decider,
  deleteScenario,
  findBaseline,
  findStanding,
  listMembers,
  pageOfStandings,
  readCircle,
  releaseScenario,
  renameScenario,
  type ScenarioStanding,
  setCircle,
} from '@tinhgon/db'
import { refusal } from '@tinhgon/model'
import type { Access, OpenedScenario } from '../access/access.ts'
import { scenarioRules } from '../access/policy.ts'
import { grantOf } from '../access/relations.ts'
import { Problem } from '../http/problem.ts'
import type { Call, Serve } from '../http/serve.ts'
import type { Parts } from '../parts.ts'
import { positionOf, readPosition, writePosition } from './list-position.ts'
import { scenarioAnswer, versionToRead } from './scenario-answer.ts'
import { editWithoutPeople } from './without-people.ts'

/** Scenarios: list, begin, branch, read, rename, share, put away, delete. */
export function serveScenarios(serve: Serve, parts: Parts): void {
  const { db, scenarios, answers, now } = parts

  serve('listScenarios', async ({ query, access }) => {
    const { principal } = access
    const workspaceIds = query.workspaceId
      ? access.workspaceIds.filter((id) => id === query.workspaceId)
      : access.workspaceIds
    const archived = query.archived === 'yes'
    const seen: ScenarioStanding[] = []
    let after = readPosition(query.cursor)
    // What one may not see is left out here, so a page may need several of the store's. One more than is wanted
    // is looked for, so that the last page is known to be the last.
    for (let exhausted = false; !exhausted && seen.length <= query.limit; ) {
      const page = { limit: query.limit + 1, after, archived }
      const rows = await pageOfStandings(db, principal.userId, workspaceIds, page)
      for (const standing of rows) if (grantOf(principal, standing, scenarioRules.read)) seen.push(standing)
      after = positionOf(rows.at(-1)) ?? after
      exhausted = rows.length <= query.limit
    }
    const listed = seen.slice(0, query.limit)
    const last = seen.length > query.limit ? positionOf(listed.at(-1)) : null
    return {
      scenarios: listed.map((standing) => scenarioAnswer(principal, standing)),
      next: last && writePosition(last),
    }
  })

  serve('createScenario', async (call) => {
    const { access, header } = call
    const id = await begin(parts, call)
    header('Location', `/api/scenarios/${encodeURIComponent(id)}`)
    const opened = await access.scenario(id, 'read')
    header('ETag', `"${opened.scenario.version}"`)
    const open = await scenarios.open(opened.scenario)
    const edits = open.edits(opened.scenario.version)
    return { ...scenarioAnswer(access.principal, opened), edits }
  })

  serve('readScenario', async ({ query, access, opened, request }) => {
    const version = versionToRead(opened, query.version)
    const summary = { ...scenarioAnswer(access.principal, opened), version }
    const knowsPeople = access.knowsPeople(opened.scenario.workspaceId)
    const key = `scenario ${opened.scenario.headHash} ${knowsPeople} ${JSON.stringify(summary)}`
    const compute = async () => {
      const edits = (await scenarios.open(opened.scenario)).edits(version)
      return { ...summary, edits: knowsPeople ? edits : edits.map(editWithoutPeople) }
    }
    // The version stands first, so that the ETag may come back as it is in `If-Match`.
    return await answers.answer(request, key, compute, `"${version}-${answers.tagOf(key)}"`)
  })

  serve('renameScenario', async ({ body, access, opened, params }) => {
    const { scenario } = unlocked(opened)
    const { title = scenario.title, description = scenario.description } = body
    await renameScenario(db, params.scenarioId, { title, description })
    return scenarioAnswer(access.principal, await access.scenario(params.scenarioId, 'read'))
  })

  serve('archiveScenario', async ({ body, access, opened }) => {
    await archiveScenario(db, decider(access, opened, now()), body.archived)
    return undefined
  })

  serve('deleteScenario', async ({ body, access, opened }) => {
    await deleteScenario(db, decider(access, opened, now()), body.reason)
    return undefined
  })

  serve('readCircle', async ({ params }) => ({ userIds: await readCircle(db, params.scenarioId) }))

  serve('setCircle', async ({ body, access, opened }) => {
    const by = decider(access, opened, now())
    const members = new Set((await listMembers(db, by.workspaceId)).map(({ userId }) => userId))
    const strangers = body.userIds.filter((userId) => !members.has(userId))
    if (strangers.length > 0)
      throw new Problem(
        'not-now',
        `Not members of the workspace: ${strangers.join(', ')}. Make them members first.`,
      )
    await setCircle(db, by, body.userIds)
    return undefined
  })

  serve('releaseScenario', async ({ body, access, opened }) => {
    await releaseScenario(db, decider(access, opened, now()), body.released)
    return undefined
  })
}

/** Examples belong to the program: what is done with them is done with a branch. @throws Problem */
export function unlocked<Opened extends OpenedScenario>(opened: Opened): Opened {
  if (!opened.scenario.locked) return opened
  throw new Problem('locked', 'This example cannot be changed. Make a branch of it and change that.', {
    version: opened.scenario.version,
  })
}

export function decider({ principal }: Access, opened: OpenedScenario, at: Date): Decider {
  const { scenario, membership } = unlocked(opened)
  return { workspaceId: membership.workspaceId, scenarioId: scenario.id, by: principal.userId, at }
}

async function begin(
  { db, scenarios }: Parts,
  { body, access, membership }: Call<'createScenario'>,
): Promise<string> {
  const { baselineId, title, description, branchOf } = body
  const origin = branchOf && (await access.scenario(branchOf.scenarioId, 'branch'))
  if (origin && branchOf) versionToRead(origin, branchOf.version)
  if (origin && origin.scenario.baselineId !== baselineId) {
    const params = { expected: origin.scenario.baselineId, given: baselineId }
    const refusals = [refusal('unknown-baseline', 'baselineId', [], params)]
    throw new Problem('refused', 'A branch stays on the baseline of its origin.', { refusals })
  }
  // A branch stays on the edition of the baseline that its edits were made for.
  const baselineHash =
    origin?.scenario.baselineHash ?? (await findBaseline(db, baselineId, [membership.workspaceId]))?.hash
  if (baselineHash === undefined) throw new Problem('not-found', `There is no baseline "${baselineId}".`)
  const { userId } = access.principal
  const id = body.id ?? randomUUID()
  const made = await createScenario(db, {
    id,
    workspaceId: membership.workspaceId,
    ownerId: userId,
    baselineHash,
    title,
    description,
    locked: false,
    branchOf,
    edits: origin && branchOf ? (await scenarios.open(origin.scenario)).edits(branchOf.version) : [],
    author: userId,
  })
  if (made) return id
  const taken = await findStanding(db, id, userId)
  throw new Problem('id-taken', `There is a scenario "${id}" already. Choose another id.`, {
    ...(taken?.scenario.ownerId === userId ? { version: taken.scenario.version } : {}),
  })
}
