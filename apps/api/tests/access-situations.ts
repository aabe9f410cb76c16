import { randomUUID } from 'node:crypto'
import {
  addComment,
  appendRecord,
  createJob,
  createScenario,
  createWorkspace,
  endJob,
  type Role,
  releaseScenario,
  removeMember,
  roles,
  type Store,
  setCircle,
  setMember,
} from '@tinhgon/db'
import { hashPlanOn } from '@tinhgon/engine'
import type { Relation } from '../src/access/policy.ts'
import { bodyOf, browserAt, personOf, type Site } from './accounts-setup.ts'
import type { Subject } from './example-requests.ts'

export const home = 'default'
export const elsewhere = 'elsewhere'

export interface Asker {
  readonly role: Role
  readonly userId: string
  readonly headers: Readonly<Record<string, string>>
}

/** A member of every role in the home workspace, each with a token. */
export async function askers(db: Store, site: Site): Promise<Asker[]> {
  const all: Asker[] = []
  for (const role of roles) {
    const { userId, email } = await personOf(site, `${role}@example.vn`)
    await setMember(db, { workspaceId: home, userId, role, scopeUnitId: null })
    const browser = browserAt(site)
    await browser.signIn(email)
    const { key } = await bodyOf(
      await browser.post('/api/auth/api-key/create', { name: 'table', expiresIn: 86_400 }),
    )
    all.push({ role, userId, headers: { Authorization: `Bearer ${key}` } })
  }
  return all
}

/** How somebody may stand to what they ask about. */
export const situations = [
  'own',
  'circle',
  'released',
  'submitted',
  'approved',
  'private',
  'other workspace',
] as const satisfies readonly (Relation | 'other workspace')[]
export type Situation = (typeof situations)[number]

export interface Ground {
  readonly db: Store
  readonly baselineHash: string
  /** Member of both workspaces who never asks, and owns whatever is somebody else's. */
  readonly strangerId: string
}

export async function groundOf(db: Store, site: Site, baselineHash: string): Promise<Ground> {
  const { userId } = await personOf(site, 'stranger@example.vn')
  await createWorkspace(db, { id: elsewhere, name: 'Nơi khác' })
  for (const workspaceId of [home, elsewhere])
    await setMember(db, { workspaceId, userId, role: 'planner', scopeUnitId: null })
  return { db, baselineHash, strangerId: userId }
}

/** A scenario, a job and a workspace to which the asker stands so, and nothing else about them. */
export async function subjectOf(ground: Ground, asker: Asker, situation: Situation): Promise<Subject> {
  const { db, baselineHash, strangerId } = ground
  const workspaceId = situation === 'other workspace' ? elsewhere : home
  const [scenarioId, reviewId, commentId, jobId] = [1, 2, 3, 4].map(() => randomUUID()) as [
    string,
    string,
    string,
    string,
  ]
  // A request before may have taken them out, and a password is set by the administrator of one's only workspace.
  for (const one of [home, elsewhere]) await removeMember(db, one, strangerId)
  await setMember(db, { workspaceId, userId: strangerId, role: 'planner', scopeUnitId: null })
  const ownerId = situation === 'own' ? asker.userId : strangerId
  const edits = [{ type: 'undone', version: 1 } as const]
  const title = { vi: 'Phương án', en: 'Scenario' }
  const common = { description: null, locked: false, branchOf: null, edits, author: strangerId }
  await createScenario(db, { id: scenarioId, workspaceId, ownerId, baselineHash, title, ...common })
  await addComment(db, { id: commentId, scenarioId, author: strangerId, subject: {}, body: 'Ghi chú' })
  const at = new Date('2026-01-01T00:00:00Z')
  const by = { workspaceId, scenarioId, by: strangerId, at }
  const contentHash = hashPlanOn(baselineHash, [])
  const about = {
    version: 1,
    scenarioId,
    reviewId,
    by: strangerId,
    at: at.toISOString(),
    contentHash,
  } as const
  const record = (entry: Parameters<typeof appendRecord>[2]) =>
    db.transaction().execute((transaction) => appendRecord(transaction, workspaceId, entry))
  if (situation === 'circle') await setCircle(db, by, [asker.userId])
  if (situation === 'released') await releaseScenario(db, by, true)
  if (situation !== 'private' && situation !== 'other workspace')
    await record({ type: 'submitted', ...about, scenarioVersion: 1, note: null })
  if (situation === 'approved') await record({ type: 'approved', ...about, reason: null })
  const requestedBy = situation === 'own' ? asker.userId : strangerId
  await createJob(db, { id: jobId, workspaceId, type: 'export', input: {}, requestedBy })
  const content = Buffer.from('{}')
  const files = [{ name: 'scenario.json', mediaType: 'application/json', content }]
  await endJob(db, jobId, { state: 'done', result: {}, files })
  return {
    workspaceId,
    scenarioId,
    version: 1,
    contentHash,
    baselineHash,
    reviewId,
    commentId,
    jobId,
    otherUserId: strangerId,
    fresh: randomUUID().slice(0, 8),
  }
}
