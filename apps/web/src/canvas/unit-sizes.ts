import { type Structure, subtree, totalOf } from '@tinhgon/engine'
import type { Unit } from '@tinhgon/model'

/** `tier`, `posts`, or the id of a measure. */
export type SizeBy = string

const byTier: Readonly<Record<string, number>> = {
  central: 52,
  province: 46,
  district: 34,
  commune: 22,
  grassroots: 14,
}
const [smallest, largest] = [8, 54]

/** Radius of every unit in drawing units. Areas grow with the figure; unknown figures get the smallest dot. */
export function sizesOf(structure: Structure, sizeBy: SizeBy): (unit: Unit) => number {
  if (sizeBy === 'tier') return (unit) => byTier[unit.tier] ?? smallest
  const figures = new Map<string, number>()
  let most = 1
  for (const unit of structure.units.values()) {
    const figure = figureOf(structure, unit, sizeBy)
    figures.set(unit.id, figure)
    // Sums of upper units would make all the others alike; those simply get the largest size.
    if (structure.childIdsOf(unit.id).size === 0) most = Math.max(most, figure)
  }
  return (unit) =>
    smallest + (largest - smallest) * Math.sqrt(Math.min(1, (figures.get(unit.id) ?? 0) / most))
}

function figureOf(structure: Structure, unit: Unit, sizeBy: SizeBy): number {
  if (sizeBy === 'posts') return structure.postIdsOf(unit.id).size
  const measure = structure.vocabulary.measures.get(sizeBy)
  return measure?.system === unit.system ? totalOf(structure, sizeBy, subtree(structure, unit.id)).min : 0
}
