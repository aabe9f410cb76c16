import {
  type ComparisonRow,
  comparedFigures,
  comparisonRows,
  type Finding,
  findingsOf,
  foldPlan,
  type LedgerRow,
  ledgerOf,
  NormCheck,
  normGround,
  normReport,
  type SetParameter,
  withSettings,
} from '@tinhgon/engine'
import type { Acceptance, CalendarDate } from '@tinhgon/model'
import type { ExportGround } from '../ground/export-ground.ts'
import type { NormTableGround } from '../norm-tables/norm-table-ground.ts'

/** What the annexes go by besides the scenario itself. */
export interface AnnexTerms {
  /** Parameters of the workspace in place of the norms' own. */
  readonly settings: readonly SetParameter[]
  readonly acceptances: readonly Acceptance[]
  /** The day whose rules count; null for the day of the structure. */
  readonly rulesOn: CalendarDate | null
  /** Lists of units, and of posts by unit, are narrowed to these; null for all. */
  readonly systems: readonly string[] | null
  readonly knowsPeople: boolean
}

/** What all annexes are made from; every figure is computed here once, by the engine. */
export interface AnnexGround extends NormTableGround {
  readonly exported: ExportGround
  readonly systems: ReadonlySet<string> | null
  /** Before and after side by side. */
  readonly comparison: readonly ComparisonRow[]
  readonly ledger: readonly LedgerRow[]
  /** What the structure itself gives reason to look at. */
  readonly notes: readonly Finding[]
}

/** @param steps all of the plan, see {@link allSteps} */
export function annexGround(
  exported: ExportGround,
  steps: ExportGround['steps'],
  terms: AnnexTerms,
): AnnexGround {
  const { baseline, plan, profile, opening, structure, day } = exported
  const { systems, knowsPeople } = terms
  const norms = withSettings(profile.norms, terms.settings)
  const ground = normGround(baseline, plan, terms.rulesOn ?? day)
  const check = new NormCheck(structure, norms, ground)
  const report = normReport(baseline, opening, structure, steps, check, ground, day)
  const acceptances = new Map(terms.acceptances.map((one) => [one.findingId, one]))
  const plainly = { baseline, steps: exported.steps, check: null, acceptances }
  return {
    exported,
    report,
    structure,
    opening,
    norms,
    acceptances,
    knowsPeople,
    systems: systems && new Set(systems),
    comparison: comparisonRows([
      {
        before: comparedFigures({ ...plainly, structure: opening, asOf: baseline.date }),
        after: comparedFigures({ ...plainly, structure, asOf: day }),
      },
    ]),
    ledger: ledgerOf(structure),
    notes: findingsOf(structure),
  }
}

/** Those after the day of the structure as well, for they take surplus seats away. */
export function allSteps({ baseline, plan, profile, steps }: ExportGround): ExportGround['steps'] {
  if (plan.filter(({ on }) => on).length === steps.length) return steps
  const folded = foldPlan(baseline, plan, profile)
  if (!folded.ok) throw new Error('the baseline has loaded once and must load again')
  return folded.steps
}
