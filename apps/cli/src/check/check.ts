import {
  applyPlan,
  type CouncilSeats,
  createStructure,
  lastDayOf,
  NormCheck,
  type NormFinding,
  type NormReport,
  normGround,
  normReport,
  refusalsOf,
  type Structure,
  Timeline,
} from '@tinhgon/engine'
import { type Baseline, type Norm, refusal, type Scenario } from '@tinhgon/model'
import { vietnamProfile } from '@tinhgon/vietnam'
import { checkDay } from '../check-day.ts'
import { InputFaults } from '../faults.ts'
import { inDocument, type OpenedDocument } from '../open-document.ts'

export interface Checked {
  readonly baseline: Baseline
  readonly scenario: Scenario | null
  readonly opening: Structure
  readonly structure: Structure
  readonly norms: readonly Norm[]
  readonly report: NormReport
}

/** What the norms of a day say of a baseline or of a scenario on it. @throws InputFaults with every fault */
export function check(
  openedBaseline: OpenedDocument<Baseline>,
  openedScenario: OpenedDocument<Scenario> | null,
  asOf: string | undefined,
): Checked {
  const { document: baseline } = openedBaseline
  const scenario = openedScenario?.document ?? null
  const dateFaults = checkDay('--as-of', asOf, baseline)
  const faults = [...openedBaseline.faults, ...(openedScenario?.faults ?? []), ...dateFaults]
  const loaded = baseline && createStructure(baseline, vietnamProfile)
  if (loaded && !loaded.ok) faults.push(...inDocument(loaded.refusals, 'baseline'))
  if (!baseline || !loaded?.ok || (openedScenario && !scenario)) throw new InputFaults(faults)
  if (scenario && scenario.baselineId !== baseline.id)
    throw new InputFaults([
      ...faults,
      refusal('unknown-baseline', 'scenario.baselineId', [], {
        expected: scenario.baselineId,
        given: baseline.id,
      }),
    ])
  const plan = scenario?.plan ?? []
  const steps = applyPlan(loaded.structure, plan)
  faults.push(...inDocument(refusalsOf(steps), 'scenario'))
  if (faults.length > 0) throw new InputFaults(faults)
  const day = asOf ?? lastDayOf(baseline, plan)
  const timeline = new Timeline(loaded.structure, steps)
  timeline.goToDate(day)
  const { structure } = timeline
  const opening = createStructure(baseline, vietnamProfile)
  if (!opening.ok) throw new Error('the baseline has loaded once and must load again')
  const ground = normGround(baseline, plan, day)
  const norms = vietnamProfile.norms
  const normCheck = new NormCheck(structure, norms, ground)
  const report = normReport(baseline, opening.structure, structure, steps, normCheck, ground)
  return { baseline, scenario, opening: opening.structure, structure, norms, report }
}

export interface ToldUnit {
  readonly id: string
  readonly code: string | null
  readonly name: string
}

/** What `tinhgon check --json` prints. */
export function tellCheck({ opening, structure, report }: Checked) {
  const unitIn =
    (where: Structure) =>
    (id: string): ToldUnit => {
      const unit = where.unit(id) ?? where.dossier(id)?.origin ?? where.dossier(id)?.ending?.unit
      return { id, code: unit?.code ?? null, name: unit?.name ?? id }
    }
  const unit = unitIn(structure)
  const seats = (where: Structure) => (one: CouncilSeats) => ({ ...one, unit: unitIn(where)(one.unit) })
  return {
    asOf: report.asOf,
    findings: report.findings.map((finding: NormFinding) => ({
      ...finding,
      units: finding.units.map(unit),
    })),
    seats: {
      before: report.seats.before.map(seats(opening)),
      after: report.seats.after.map(seats(structure)),
      sums: {
        before: report.seats.sums.before.map((sum) => ({ ...sum, unit: unitIn(opening)(sum.unit) })),
        after: report.seats.sums.after.map((sum) => ({ ...sum, unit: unit(sum.unit) })),
      },
    },
    surplus: report.surplus.map((beside) => ({
      ...beside,
      unit: unit(beside.unit),
      seats: beside.seats.map(({ fromUnitId, ...seat }) => ({
        ...seat,
        from: fromUnitId === null ? null : unitIn(opening)(fromUnitId),
      })),
    })),
    unplaced: report.unplaced,
  }
}
