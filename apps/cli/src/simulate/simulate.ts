import {
  type Finding,
  findingsOf,
  hashContent,
  type LedgerRow,
  ledgerOf,
  lineagePairs,
  type Summary,
  summarise,
} from '@tinhgon/engine'
import type { Baseline, Scenario } from '@tinhgon/model'
import type { OpenedDocument } from '../open-document.ts'
import { type ToldPair, tellLineage } from '../tell-lineage.ts'
import { foldInput } from './fold-input.ts'

/** What `tinhgon simulate --json` prints. */
export interface Simulation {
  readonly before: Summary
  readonly after: Summary
  readonly ledger: readonly LedgerRow[]
  readonly lineage: readonly ToldPair[]
  readonly findings: readonly Finding[]
  /** Acts and events that took effect. */
  readonly acts: number
  readonly events: number
  /** Content hash of baseline and plan. */
  readonly hash: string
}

/** @throws InputFaults with every fault of both documents, of the plan, and of the date */
export function simulate(
  openedBaseline: OpenedDocument<Baseline>,
  openedScenario: OpenedDocument<Scenario>,
  asOf: string | undefined,
): { readonly baseline: Baseline; readonly scenario: Scenario; readonly simulation: Simulation } {
  const { baseline, scenario, before, structure, steps } = foldInput(openedBaseline, openedScenario, asOf)
  const simulation: Simulation = {
    before,
    after: summarise(structure),
    ledger: ledgerOf(structure),
    lineage: tellLineage(lineagePairs(structure)),
    findings: findingsOf(structure),
    acts: steps.length,
    events: steps.reduce((count, { act }) => count + act.events.length, 0),
    hash: hashContent(baseline, scenario.plan),
  }
  return { baseline, scenario, simulation }
}
