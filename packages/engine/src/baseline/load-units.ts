import { type Baseline, type Refusal, refusal, type Unit } from '@tinhgon/model'
import type { Structure } from '../structure/structure.ts'
import { checkUnitTerms, fitsTerms } from './check-terms.ts'
import { findCycles } from './find-cycles.ts'

/**
 * Writes the units of a baseline into an empty structure and tells every fault of them: terms, ids,
 * superiors, circles, codes (S1). With faults the structure is not to be used.
 */
export function loadUnits(structure: Structure, baseline: Baseline): Refusal[] {
  const refused: Refusal[] = []
  const beforeSuperiors: number[] = []
  for (const [index, unit] of baseline.units.entries()) {
    if (!fitsTerms(structure.vocabulary, unit))
      refused.push(...checkUnitTerms(structure.vocabulary, unit, pathOf(index)))
    const twin = structure.unit(unit.id)
    if (twin) {
      refused.push(refuseTwin(unit, twin, pathOf(index)))
      beforeSuperiors.push(index)
      continue
    }
    if (unit.superiorId !== null && structure.unit(unit.superiorId)?.system !== unit.system)
      beforeSuperiors.push(index)
    structure.write('units', unit.id, unit)
    const otherId = structure.codeRivalOf(unit)
    if (otherId !== undefined)
      refused.push(
        refusal('code-taken', `${pathOf(index)}.code`, [unit.id, otherId], {
          code: unit.code ?? '–',
          other: structure.need('units', otherId).name,
          name: unit.name,
        }),
      )
  }
  // Where every superior stands before its subordinates, none of them can be on a circle.
  for (const index of beforeSuperiors) refused.push(...checkSuperior(structure, baseline, index))
  if (beforeSuperiors.length > 0)
    for (const cycle of findCycles(structure)) refused.push(refuseCycle(baseline, cycle))
  return refused
}

const pathOf = (index: number): string => `units[${index}]`

function refuseTwin(unit: Unit, twin: Unit, path: string): Refusal {
  if (twin.superiorId === unit.superiorId)
    return refusal('duplicate-id', `${path}.id`, [unit.id], { id: unit.id })
  return refusal('two-superiors', `${path}.superiorId`, [unit.id], {
    name: unit.name,
    first: twin.superiorId ?? '–',
    second: unit.superiorId ?? '–',
  })
}

const none: readonly Refusal[] = []

function checkSuperior(structure: Structure, baseline: Baseline, index: number): readonly Refusal[] {
  const unit = baseline.units[index]
  if (!unit || unit.superiorId === null) return none
  const superior = structure.unit(unit.superiorId)
  if (superior?.system === unit.system) return none
  const path = `units[${index}].superiorId`
  const params = { name: unit.name, superior: superior?.name ?? unit.superiorId }
  return superior
    ? [refusal('superior-of-other-system', path, [unit.id, superior.id], params)]
    : [refusal('unknown-superior', path, [unit.id], params)]
}

function refuseCycle(baseline: Baseline, cycle: readonly Unit[]): Refusal {
  const ids = cycle.map(({ id }) => id)
  const index = baseline.units.findIndex(({ id }) => id === ids[0])
  const params = { name: cycle[0]?.name ?? '–', chain: describeChain(cycle) }
  return refusal('cycle', `units[${index}].superiorId`, ids, params)
}

/** A circle of a million units is told by its first links. */
export function describeChain(cycle: readonly Unit[]): string {
  const names = cycle.slice(0, 6).map((unit) => unit.name)
  if (cycle.length > names.length) names.push(`… (${cycle.length})`)
  return [...names, cycle[0]?.name ?? ''].join(' → ')
}
