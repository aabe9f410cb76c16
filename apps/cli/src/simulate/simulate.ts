import {
  type Finding,
  findingsOf,
  hashContent,
  type LedgerRow,
  type LineagePair,
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
    lineage: lineagePairs(structure)
      .sort(byIds)
      .map(({ before: origin, after, extent }) => ({
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

const byIds = (a: LineagePair, b: LineagePair): number =>
  compare(a.before.id, b.before.id) || compare(a.after.id, b.after.id)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const codeOf = (unit: Unit): string => unit.code ?? unit.id
