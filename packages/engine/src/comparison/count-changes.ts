import type { Structure } from '../structure/structure.ts'
import { type ComparedFigure, known } from './compared-figure.ts'
import { changesOf } from './unit-fates.ts'

/** How many units of the baseline are as they were, live on changed, have ended, and how many are new (CPR-3). */
export function countChanges(structure: Structure): [string, ComparedFigure][] {
  let [kept, changed, ended] = [0, 0, 0]
  for (const [unitId, before] of structure.baselineUnits) {
    const after = structure.unit(unitId)
    if (!after) ended += 1
    else if (structure.dossier(unitId)?.lineage || changesOf(before, after).length > 0) changed += 1
    else kept += 1
  }
  const born = structure.units.size - kept - changed
  return [
    ['changes/kept', known(kept)],
    ['changes/changed', known(changed)],
    ['changes/ended', known(ended)],
    ['changes/new', known(born)],
  ]
}
