import type { Baseline, MeasureDefinition, Plan } from '@tinhgon/model'
import { vietnamProfile } from '@tinhgon/vietnam'
import { type NationalTables, planReform, readNationalTables } from '../../conformance/national-reform.ts'

/** What every contestant is given: the baseline and the plan as objects, the tables that they were made of. */
export interface NationalInput {
  readonly tables: NationalTables
  readonly baseline: Baseline
  readonly plan: Plan
  /** Those that territories hold. */
  readonly measures: readonly MeasureDefinition[]
}

/** Reads the public tables and plans the reform from them, 35 acts. */
export function nationalInput(): NationalInput {
  const tables = readNationalTables()
  const plan = planReform(tables).acts.map((act) => ({ act, on: true, annotation: null }))
  const measures = vietnamProfile.measures.filter(({ system }) => system === 'territory')
  return { tables, baseline: tables.baseline, plan, measures }
}
