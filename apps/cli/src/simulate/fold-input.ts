import {
  applyPlan,
  createStructure,
  type FoldStep,
  refusalsOf,
  type Structure,
  type Summary,
  summarise,
} from '@tinhgon/engine'
import { type Baseline, refusal, type Scenario } from '@tinhgon/model'
import { vietnamProfile } from '@tinhgon/vietnam'
import { checkDay } from '../check-day.ts'
import { InputFaults } from '../faults.ts'
import { inDocument, type OpenedDocument } from '../open-document.ts'

export interface FoldedInput {
  readonly baseline: Baseline
  readonly scenario: Scenario
  readonly before: Summary
  /** After the plan. */
  readonly structure: Structure
  readonly steps: readonly FoldStep[]
}

/** Folds what was opened. @throws InputFaults with every fault of both documents, of the plan and the date */
export function foldInput(
  openedBaseline: OpenedDocument<Baseline>,
  openedScenario: OpenedDocument<Scenario>,
  asOf: string | undefined,
): FoldedInput {
  const { document: baseline } = openedBaseline
  const { document: scenario } = openedScenario
  const dateFaults = checkDay('--as-of', asOf, baseline)
  const faults = [...openedBaseline.faults, ...openedScenario.faults, ...dateFaults]
  const loaded = baseline && createStructure(baseline, vietnamProfile)
  if (loaded && !loaded.ok) faults.push(...inDocument(loaded.refusals, 'baseline'))
  if (!baseline || !scenario || !loaded) throw new InputFaults(faults)
  const isOwnBaseline = scenario.baselineId === baseline.id
  if (!isOwnBaseline) {
    // Of a plan for another baseline every event would be a fault; this one says why.
    const ids = { expected: scenario.baselineId, given: baseline.id }
    faults.push(refusal('unknown-baseline', 'scenario.baselineId', [], ids))
  }
  if (!loaded.ok) throw new InputFaults(faults)
  const { structure } = loaded
  const before = summarise(structure)
  const steps = isOwnBaseline
    ? applyPlan(structure, scenario.plan, dateFaults.length > 0 ? undefined : asOf)
    : []
  faults.push(...inDocument(refusalsOf(steps), 'scenario'))
  if (faults.length > 0) throw new InputFaults(faults)
  return { baseline, scenario, before, structure, steps }
}
