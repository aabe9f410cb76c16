import {
  applyPlan,
  type ComparedColumn,
  type ComparedNorm,
  type ComparisonRow,
  comparedFigures,
  compareNorms,
  comparisonRows,
  createStructure,
  fateOf,
  hashContent,
  lastDayOf,
  NormCheck,
  normGround,
  refusalsOf,
  type Structure,
  Timeline,
  type UnitFate,
} from '@tinhgon/engine'
import {
  type Acceptance,
  type Baseline,
  type Refusal,
  refusal,
  type Scenario,
  type Unit,
} from '@tinhgon/model'
import { vietnamProfile } from '@tinhgon/vietnam'
import { checkDay } from '../check-day.ts'
import { checkOwnBaseline } from '../check-own-baseline.ts'
import { InputFaults } from '../faults.ts'
import { inDocument, type OpenedDocument } from '../open-document.ts'

export interface ComparedInput {
  readonly baseline: Baseline
  readonly scenarios: readonly { readonly scenario: Scenario; readonly asOf: string; readonly hash: string }[]
  /** The day whose rules judge all. */
  readonly rulesOn: string
  readonly rows: readonly ComparisonRow[]
  readonly norms: readonly ComparedNorm[]
  /** Units of the baseline of which the scenarios do not make the same. */
  readonly units: readonly { readonly unit: Unit; readonly fates: readonly UnitFate[] }[]
}

export const [fewest, most] = [2, 5]

/** Scenarios on one baseline side by side. @throws InputFaults with every fault of every document */
export function compare(
  openedBaseline: OpenedDocument<Baseline>,
  openedScenarios: readonly OpenedDocument<Scenario>[],
  asked: string | undefined,
): ComparedInput {
  const { document: baseline } = openedBaseline
  const faults: Refusal[] = [...openedBaseline.faults, ...checkDay('--as-of', asked, baseline)]
  if (openedScenarios.length < fewest || openedScenarios.length > most)
    faults.push(refusal('malformed', '--scenario', [], { detail: `cần từ ${fewest} đến ${most} phương án` }))
  for (const { document, faults: own } of openedScenarios)
    faults.push(...own, ...checkOwnBaseline(document, baseline))
  const scenarios = openedScenarios.flatMap(({ document }) => document ?? [])
  if (!baseline || faults.length > 0) throw new InputFaults(faults)
  const days = scenarios.map(({ plan }) => asked ?? lastDayOf(baseline, plan))
  const rulesOn = days.toSorted().at(-1) ?? baseline.date
  const opening = structureOf(baseline)
  const columns = scenarios.map((scenario, place) =>
    columnOf(baseline, scenario, days[place] ?? rulesOn, rulesOn, faults),
  )
  if (faults.length > 0) throw new InputFaults(faults)
  const before = comparedFigures({
    baseline,
    structure: opening,
    asOf: baseline.date,
    steps: [],
    check: new NormCheck(opening, vietnamProfile.norms, normGround(baseline, [], rulesOn)),
    acceptances: new Map(),
  })
  return {
    baseline,
    scenarios: scenarios.map((scenario, place) => ({
      scenario,
      asOf: days[place] ?? rulesOn,
      hash: hashContent(baseline, scenario.plan),
    })),
    rulesOn,
    rows: comparisonRows(columns.map((column) => ({ before, after: comparedFigures(column) }))),
    norms: compareNorms(columns),
    units: [...opening.units.values()]
      .map((unit) => ({ unit, fates: columns.map(({ structure }) => fateOf(structure, unit)) }))
      .filter(({ fates }) => fates.some(({ likeness }) => likeness !== fates[0]?.likeness)),
  }
}

function columnOf(
  baseline: Baseline,
  { plan, acceptances = [] }: Scenario,
  asOf: string,
  rulesOn: string,
  faults: Refusal[],
): ComparedColumn {
  const structure = structureOf(baseline)
  const steps = applyPlan(structure, plan)
  faults.push(...inDocument(refusalsOf(steps), 'scenario'))
  new Timeline(structure, steps).goToDate(asOf)
  const check = new NormCheck(structure, vietnamProfile.norms, normGround(baseline, plan, rulesOn))
  const accepted = new Map(acceptances.map((one): [string, Acceptance] => [one.findingId, one]))
  return { baseline, structure, asOf, steps, check, acceptances: accepted }
}

function structureOf(baseline: Baseline): Structure {
  const loaded = createStructure(baseline, vietnamProfile)
  if (!loaded.ok) throw new InputFaults(inDocument(loaded.refusals, 'baseline'))
  return loaded.structure
}
