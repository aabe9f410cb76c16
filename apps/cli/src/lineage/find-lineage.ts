import { actsInOrder, type LineagePair, lineageBetween } from '@tinhgon/engine'
import { type Baseline, type Refusal, refusal, type Scenario } from '@tinhgon/model'
import { vietnamProfile } from '@tinhgon/vietnam'
import { checkDay } from '../check-day.ts'
import { checkOwnBaseline } from '../check-own-baseline.ts'
import { InputFaults } from '../faults.ts'
import { inDocument, type OpenedDocument } from '../open-document.ts'
import { codeOf } from '../tell-lineage.ts'

export interface FoundLineage {
  /** The days asked about; the earlier first. */
  readonly from: string
  readonly to: string
  readonly pairs: readonly LineagePair[]
}

/** @throws InputFaults with every fault of both documents, of the plan, of the days and the unit */
export function findLineage(
  openedBaseline: OpenedDocument<Baseline>,
  openedScenario: OpenedDocument<Scenario>,
  asked: { readonly from?: string; readonly to?: string; readonly unit?: string },
): FoundLineage {
  const { document: baseline } = openedBaseline
  const { document: scenario } = openedScenario
  const faults: Refusal[] = [
    ...openedBaseline.faults,
    ...openedScenario.faults,
    ...checkDay('--from', asked.from, baseline),
    ...checkDay('--to', asked.to, baseline),
  ]
  faults.push(...checkOwnBaseline(scenario, baseline))
  if (!baseline || !scenario || faults.length > 0) throw new InputFaults(faults)
  const lastDay = actsInOrder(scenario.plan).at(-1)?.act.operatesOn ?? baseline.date
  const days: [string, string] = [asked.from ?? baseline.date, asked.to ?? lastDay]
  const [from, to] = days[0] <= days[1] ? days : [days[1], days[0]]
  const outcome = lineageBetween({ baseline, plan: scenario.plan, profile: vietnamProfile }, from, to)
  if (!outcome.ok) throw new InputFaults(inDocument(outcome.refusals, 'scenario'))
  return { from, to, pairs: pairsOf(outcome.pairs, asked.unit) }
}

function pairsOf(pairs: readonly LineagePair[], unit: string | undefined): readonly LineagePair[] {
  if (unit === undefined) return pairs
  const found = pairs.filter(({ before, after }) =>
    [before, after].some((side) => codeOf(side) === unit || side.id === unit),
  )
  if (found.length === 0) throw new InputFaults([refusal('unknown-unit', '--unit', [unit], { id: unit })])
  return found
}
