import { createStructure, decide } from '@tinhgon/engine'
import type { ApplyCorrespondence, Baseline, LocalizedText, Plan, Refusal } from '@tinhgon/model'
import { placesOfColumns } from './places-of-columns.ts'
import type { ReformTables, ReformTerms } from './read-reform-tables.ts'

export interface PlannedReform {
  /** Null where the list of units before does not hold together. */
  readonly baseline: Baseline | null
  /** Null where anything is wrong. */
  readonly plan: Plan | null
  /** Every fault of all tables, by table, row and column. */
  readonly faults: readonly Refusal[]
}

/** The plan that leads from the units before to those after. */
export function planReform(
  { before, after, rows, upperRows, faults }: ReformTables,
  { profile, system, date }: Pick<ReformTerms, 'profile' | 'system' | 'date'>,
  { actId, title }: { readonly actId: string; readonly title: LocalizedText },
): PlannedReform {
  if (!before.content || !after.content || !rows.content || upperRows?.content === null)
    return failed(null, faults)
  const command: ApplyCorrespondence = {
    type: 'apply-correspondence',
    actId,
    title: title.vi,
    operatesOn: date,
    legalBasis: null,
    system,
    units: [...after.content],
    correspondence: [...rows.content],
    upperCorrespondence: upperRows ? [...upperRows.content] : null,
  }
  const inTables = placesOfColumns({
    units: before.placeOf,
    'command.units': after.placeOf,
    'command.correspondence': rows.placeOf,
    'command.upperCorrespondence': (upperRows ?? rows).placeOf,
  })
  const loaded = createStructure(before.content, profile)
  if (!loaded.ok) return failed(null, [...faults, ...inTables(loaded.refusals)])
  const decided = decide(loaded.structure, command)
  if (!decided.ok) return failed(before.content, [...faults, ...inTables(decided.refusals)])
  if (faults.length > 0) return failed(before.content, faults)
  const plan = decided.acts.map((act) => ({ act, on: true, annotation: null }))
  return { baseline: before.content, plan, faults: [] }
}

const failed = (baseline: Baseline | null, faults: readonly Refusal[]): PlannedReform => ({
  baseline,
  plan: null,
  faults,
})
