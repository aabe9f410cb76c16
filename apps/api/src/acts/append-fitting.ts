import { createHash } from 'node:crypto'
import { type AppendOutcome, answeredBefore, appendEdits, type IdempotencyKey, type Store } from '@tinhgon/db'
import { canonicalJson, checkEditOn, type EditFold } from '@tinhgon/engine'
import type { Edit, Refusal } from '@tinhgon/model'
import type { OpenedScenario } from '../access/access.ts'
import type { Principal } from '../access/principal.ts'
import { Problem } from '../http/problem.ts'
import type { OpenScenario } from '../open/open-scenario.ts'
import type { Parts } from '../parts.ts'
import { unlocked } from '../scenarios/routes.ts'
import { refusalsOutsideScope } from './scope.ts'

interface Wish {
  readonly opened: OpenedScenario
  readonly principal: Principal
  readonly request: Request
  /** What was asked, for the idempotency key. */
  readonly asked: unknown
  readonly seen: number
}

/**
 * Appends what fits the scenario as whoever edits has seen it. It is checked outside the transaction: if the
 * log has grown in the meantime the append is stale, whatever the check said.
 * @param plan gives the edits, or every reason why there are none; called only on the version seen
 * @throws Problem
 */
export async function appendFitting(
  { db, scenarios }: Parts,
  { opened, principal, request, asked, seen }: Wish,
  plan: (open: OpenScenario) => { readonly edits: readonly Edit[]; readonly refusals: readonly Refusal[] },
): Promise<{ readonly version: number; readonly hash: string | null }> {
  const { scenario } = unlocked(opened)
  // What somebody else asked with the same key is another request.
  const idempotency = idempotencyKeyOf(request, { asked, by: principal.userId })
  const append = { scenarioId: scenario.id, expectedVersion: seen, author: principal.userId, ...idempotency }
  // Asked again with the same key, the answer may be there already, whatever version the scenario is at.
  const answer = scenario.version > seen && (await answerBefore(db, scenario.id, idempotency.idempotency))
  if (answer) return told(answer, scenario.id, seen)
  if (scenario.archivedAt !== null) throw putAway()
  if (opened.approvedVersions.includes(scenario.version)) throw approved(scenario.version)
  if (scenario.version !== seen) throw stale(scenario.version, seen)
  const open = await scenarios.open(scenario)
  // Read on by somebody else's request to a version that came since.
  if (open.version !== seen) throw stale(open.version, seen)
  const { edits, refusals } = plan(open)
  if (refusals.length > 0) throw new Problem('refused', 'This does not fit the scenario.', { refusals })
  return told(await appendEdits(db, { ...append, edits }), scenario.id, seen)
}

const answerBefore = (db: Store, scenarioId: string, key: IdempotencyKey | undefined) =>
  key && answeredBefore(db, scenarioId, key)

/** Every reason why edits cannot be made one after the other by this member. */
export function refusalsOf(
  open: OpenScenario,
  edits: readonly Edit[],
  { membership }: OpenedScenario,
): readonly Refusal[] {
  let before: EditFold = open.fold(open.version)
  for (const edit of edits) {
    const refusals = checkEditOn(open.timelineOf(open.version), before, edit)
    if (refusals.length > 0) return refusals
    before = before.and(edit)
  }
  return membership.scopeUnitId === null
    ? []
    : refusalsOutsideScope(open, before.plan, membership.scopeUnitId)
}

function idempotencyKeyOf(request: Request, asked: unknown): { readonly idempotency?: IdempotencyKey } {
  const key = request.headers.get('idempotency-key')
  if (key === null) return {}
  if (!/^[\x21-\x7e]{8,200}$/.test(key))
    throw new Problem('malformed', 'Idempotency-Key must be 8 to 200 visible characters.')
  const requestHash = createHash('sha256').update(canonicalJson(asked)).digest('hex')
  return { idempotency: { key, requestHash } }
}

const putAway = (): Problem =>
  new Problem('archived', 'This scenario has been put away. Take it out again to edit it.')

const approved = (version: number): Problem =>
  new Problem(
    'approved',
    'This scenario is approved as it is. Branch it and change that, or have the approval withdrawn first.',
    { version },
  )

const stale = (version: number, seen: number): Problem =>
  new Problem(
    'stale',
    `Somebody has edited the scenario in the meantime: it is at version ${version}, not ${seen}. Look at the change and try again.`,
    { version },
  )

function told(outcome: AppendOutcome, id: string, seen: number) {
  if (outcome.appended) return { version: outcome.version, hash: outcome.hash }
  switch (outcome.reason) {
    case 'unknown-scenario':
      throw new Problem('not-found', `There is no scenario "${id}".`)
    case 'stale':
      throw stale(outcome.version, seen)
    case 'locked':
      throw new Problem('locked', 'This example cannot be changed. Make a branch of it and change that.')
    case 'archived':
      throw putAway()
    case 'approved':
      throw approved(outcome.version)
    case 'key-used-otherwise':
      throw new Problem(
        'key-used-otherwise',
        'This Idempotency-Key was used for another request. Choose another one.',
      )
  }
}
