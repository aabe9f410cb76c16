import {
  applyPlan,
  createStructure,
  type Finding,
  findingsOf,
  hashContent,
  type LedgerRow,
  ledgerOf,
  lineagePairs,
  refusalsOf,
  type Summary,
  summarise,
} from '@tinhgon/engine'
import { type Baseline, type Extent, isCalendarDate, type Scenario, type Unit } from '@tinhgon/model'
import { vietnamProfile } from '@tinhgon/vietnam'
import { fault, InputFaults } from '../faults.ts'

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

/** @throws InputFaults with every fault of the baseline, of the plan, and of the date */
export function simulate(baseline: Baseline, scenario: Scenario, asOf: string | undefined): Simulation {
  checkDate(baseline, asOf)
  const loaded = createStructure(baseline, vietnamProfile)
  if (!loaded.ok) throw new InputFaults(loaded.refusals)
  const { structure } = loaded
  const before = summarise(structure)
  const steps = applyPlan(structure, scenario.plan, asOf)
  const refusals = refusalsOf(steps)
  if (refusals.length > 0) throw new InputFaults(refusals)
  return {
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
}

const codeOf = (unit: Unit): string => unit.code ?? unit.id

function checkDate(baseline: Baseline, asOf: string | undefined): void {
  if (asOf === undefined) return
  if (!isCalendarDate(asOf)) throw fault('malformed', '--as-of', [], { detail: `“${asOf}”` })
  if (asOf < baseline.date)
    throw fault('before-baseline', '--as-of', [], { date: asOf, baseline: baseline.date })
}
