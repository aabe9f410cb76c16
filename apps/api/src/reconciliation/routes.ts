import { randomUUID } from 'node:crypto'
import { createScenario, findEdition } from '@tinhgon/db'
import {
  type Choice,
  choiceTexts,
  type Decisions,
  mergePlans,
  type Reconciliation,
  type ReconciliationOrRefusals,
  rebasePlan,
} from '@tinhgon/engine'
import type { LocalizedText } from '@tinhgon/model'
import type { OpenedScenario } from '../access/access.ts'
import type { Principal } from '../access/principal.ts'
import { Problem } from '../http/problem.ts'
import type { Serve } from '../http/serve.ts'
import type { Parts } from '../parts.ts'
import { editsOfPlan } from '../scenarios/edits-of-plan.ts'
import { versionToRead } from '../scenarios/scenario-answer.ts'

type Save = { readonly id?: string | undefined; readonly title: LocalizedText } | null

/** Rebase and merge of plans, decided conflict by conflict; what comes of it is saved as a scenario of its own. */
export function serveReconciliation(serve: Serve, { db, scenarios, findBaseline }: Parts): void {
  serve('rebaseScenario', async ({ query, body, access, opened }) => {
    const { scenario } = opened
    const version = versionToRead(opened, query.version)
    const edition = await findEdition(db, body.baselineHash, access.workspaceIds)
    if (!edition) throw new Problem('not-found', 'There is no such edition of a baseline.')
    const open = await scenarios.open(scenario)
    const outcome = agreed(
      rebasePlan({
        plan: open.fold(version).plan,
        from: open.baseline,
        to: await findBaseline(edition.hash),
        profile: open.profile,
        decisions: decisionsOf(body.decisions),
      }),
    )
    return { ...told(outcome), saved: await save(access.principal, opened, edition.hash, outcome, body.save) }
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
    const theirs = await scenarios.open(other.scenario)
    const outcome = agreed(
      mergePlans({
        baseline: open.baseline,
        profile: open.profile,
        ours: open.fold(version).plan,
        theirs: theirs.fold(otherVersion).plan,
        decisions: decisionsOf(body.decisions),
      }),
    )
    const saved = await save(access.principal, opened, scenario.baselineHash, outcome, body.save)
    return { ...told(outcome), saved }
  })

  async function save(
    { userId }: Principal,
    { membership }: OpenedScenario,
    baselineHash: string,
    { plan }: Reconciliation,
    wanted: Save,
  ) {
    if (!wanted) return null
    const id = wanted.id ?? randomUUID()
    const edits = editsOfPlan(plan)
    const made = await createScenario(db, {
      id,
      workspaceId: membership.workspaceId,
      ownerId: userId,
      baselineHash,
      title: wanted.title,
      description: null,
      locked: false,
      branchOf: null,
      edits,
      author: userId,
    })
    if (!made) throw new Problem('id-taken', `There is a scenario "${id}" already. Choose another id.`)
    return { scenarioId: id, version: edits.length }
  }
}

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
