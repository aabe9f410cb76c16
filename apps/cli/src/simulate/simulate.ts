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
import type { Baseline, Extent, Scenario, Unit } from '@tinhgon/model'
import type { OpenedDocument } from '../open-document.ts'
import { foldInput } from './fold-input.ts'

/** What `tinhgon simulate --json` prints. */
export interface Simulation {
  readonly before: Summary
  readonly after: Summary
  readonly ledger: readonly LedgerRow[]
  /** By unit code, by id where a unit has none; `system` and `tier` are those of the unit after. */
  readonly lineage: readonly { before: string; after: string; extent: Extent; system: string; tier: string }[]
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
    lineage: lineagePairs(structure).map(({ before: origin, after, extent }) => ({
      before: codeOf(origin),
      after: codeOf(after),
      extent,
      system: after.system,
      tier: after.tier,
    })),
    findings: findingsOf(structure),
    acts: steps.length,
    events: steps.reduce((count, { act }) => count + act.events.length, 0),
    hash: hashContent(baseline, scenario.plan),
  }
  return { baseline, scenario, simulation }
}

const codeOf = (unit: Unit): string => unit.code ?? unit.id
