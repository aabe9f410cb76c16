import { type Baseline, type Profile, type Refusal, refusal, relationKey } from '@tinhgon/model'
import { openLedger } from '../ledger/open-ledger.ts'
import { bears } from '../measures/bearing.ts'
import { measureOf } from '../measures/measure-of.ts'
import { Structure } from '../structure/structure.ts'
import { checkBelongings } from './check-belongings.ts'
import { loadUnits } from './load-units.ts'

export type StructureOrRefusals =
  | { readonly ok: true; readonly structure: Structure }
  | { readonly ok: false; readonly refusals: readonly Refusal[] }

/** Loads a baseline, or tells every fault of it. The baseline has passed its schema. */
export function createStructure(baseline: Baseline, profile: Profile): StructureOrRefusals {
  if (baseline.profile !== profile.id)
    return { ok: false, refusals: [refusal('unknown-profile', 'profile', [], { profile: baseline.profile })] }
  const structure = new Structure(baseline, profile)
  const refusals = [...loadUnits(structure, baseline), ...checkBelongings(baseline, structure)]
  if (refusals.length > 0) return { ok: false, refusals }
  structure.beginLineage()
  for (const relation of baseline.relations) structure.write('relations', relationKey(relation), relation)
  for (const person of baseline.people) structure.write('people', person.id, person)
  for (const post of baseline.posts) structure.write('posts', post.id, post)
  for (const figure of baseline.figures) loadFigure(structure, figure)
  openLedger(structure)
  return { ok: true, structure }
}

/** Figures of units that do not hold the measure themselves are statements, to be compared (L3). */
function loadFigure(structure: Structure, figure: Baseline['figures'][number]): void {
  const { unitId, date, grade, source, value } = figure
  if (value === null) return
  const unit = structure.need('units', unitId)
  const measure = measureOf(structure, figure.measure)
  if (!bears(structure, unit, measure)) {
    structure.writeByMeasure('statements', unitId, measure.id, figure)
    return
  }
  structure.writeByMeasure('figures', unitId, measure.id, {
    unitId,
    measure: measure.id,
    fixed: value,
    open: false,
    poolIds: [],
    date,
    grade,
    source,
  })
}
