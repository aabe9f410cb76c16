import { findEdition } from '@tinhgon/db'
import {
  type Choice,
  choiceTexts,
  type Decisions,
  joinAcceptances,
  mergePlans,
  type Reconciliation,
  type ReconciliationOrRefusals,
  rebasePlan,
} from '@tinhgon/engine'
import type { Access, OpenedScenario } from '../access/access.ts'
import { Problem } from '../http/problem.ts'
import type { Serve } from '../http/serve.ts'
import type { Parts } from '../parts.ts'
import { versionToRead } from '../scenarios/scenario-answer.ts'
import { saveReconciled } from './save-reconciled.ts'

/** Rebase and merge of plans, decided conflict by conflict; what comes of it is saved as a scenario of its own. */
export function serveReconciliation(serve: Serve, { db, scenarios, findBaseline }: Parts): void {
  serve('rebaseScenario', async ({ query, body, access, opened }) => {
    const { scenario } = opened
    const version = versionToRead(opened, query.version)
    const edition = await findEdition(db, body.baselineHash, access.workspaceIds)
    if (!edition) throw new Problem('not-found', 'There is no such edition of a baseline.')
    const open = await scenarios.open(scenario)
    const { plan, acceptances } = open.fold(version)
    const outcome = agreed(
      rebasePlan({
        plan,
        from: open.baseline,
        to: await findBaseline(edition.hash),
        profile: open.profile,
        decisions: decisionsOf(body.decisions),
      }),
    )
    const saved = await saveReconciled(db, {
      ...placeOf(access, opened),
      baselineHash: edition.hash,
      plan: outcome.plan,
      acceptances: acceptances.values(),
      wanted: body.save,
    })
    return { ...told(outcome), saved }
  })

  serve('mergeScenarios', async ({ query, body, access, opened }) => {
    const { scenario } = opened
    const version = versionToRead(opened, query.version)
    const other = await access.scenario(body.theirs.scenarioId, 'read')
    const otherVersion = versionToRead(other, body.theirs.version)
    if (other.scenario.baselineHash !== scenario.baselineHash)
      throw new Problem(
        'refused',
        'The two scenarios stand on different editions of a baseline. Rebase one of them first.',
      )
    const open = await scenarios.open(scenario)
    const ours = open.fold(version)
    const theirs = (await scenarios.open(other.scenario)).fold(otherVersion)
    const outcome = agreed(
      mergePlans({
        baseline: open.baseline,
        profile: open.profile,
        ours: ours.plan,
        theirs: theirs.plan,
        decisions: decisionsOf(body.decisions),
      }),
    )
    const saved = await saveReconciled(db, {
      ...placeOf(access, opened),
      baselineHash: scenario.baselineHash,
      plan: outcome.plan,
      acceptances: joinAcceptances(ours.acceptances.values(), theirs.acceptances.values()),
      wanted: body.save,
    })
    return { ...told(outcome), saved }
  })
}

const placeOf = ({ principal }: Access, { membership }: OpenedScenario) => ({
  workspaceId: membership.workspaceId,
  ownerId: principal.userId,
})

const isChoice = (choice: string): choice is Choice => Object.hasOwn(choiceTexts, choice)

/** @throws Problem for a choice that nothing offers */
function decisionsOf(
  given: Readonly<Record<string, { choice: string; unitId?: string | undefined; code?: string | undefined }>>,
): Decisions {
  return Object.fromEntries(
    Object.entries(given).map(([conflictId, { choice, unitId, code }]) => {
      if (!isChoice(choice)) throw new Problem('malformed', `There is no choice "${choice}".`)
      return [
        conflictId,
        { choice, ...(unitId === undefined ? {} : { unitId }), ...(code === undefined ? {} : { code }) },
      ]
    }),
  )
}

function agreed(outcome: ReconciliationOrRefusals): Reconciliation {
  if (outcome.ok) return outcome
  throw new Problem('refused', 'A baseline does not hold together.', { refusals: outcome.refusals })
}

const told = ({ plan, conflicts, decided, unused, notes, carried }: Reconciliation) => ({
  plan,
  conflicts,
  decided,
  unused,
  notes,
  carried,
})
