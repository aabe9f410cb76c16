import { measuresBorneBy, type Structure, totalOf } from '@tinhgon/engine'
import type { Unit } from '@tinhgon/model'
import { offsetOf, pageOf } from '../http/paging.ts'
import { Problem } from '../http/problem.ts'

interface StructureQuery {
  readonly root?: string | undefined
  readonly depth?: number | undefined
  readonly limit: number
  readonly cursor?: string | undefined
}

/** A page of the units of a structure, superiors first, in the order in which they were written. */
export function pageOfStructure(structure: Structure, { root, depth, limit, cursor }: StructureQuery) {
  const placed = [...placesBelow(structure, root, depth ?? Number.POSITIVE_INFINITY)]
  const { items, next } = pageOf(placed, offsetOf(cursor), limit)
  const units = items.map(({ unit, depth: level }) => {
    const figures = measuresBorneBy(structure, unit).map(({ id }) => [id, totalOf(structure, id, [unit])])
    return {
      unit,
      depth: level,
      subordinates: structure.childIdsOf(unit.id).size,
      posts: structure.postIdsOf(unit.id).size,
      figures: Object.fromEntries(figures),
    }
  })
  return { total: placed.length, units, next }
}

interface Place {
  readonly unit: Unit
  readonly depth: number
}

function* placesBelow(structure: Structure, root: string | undefined, deepest: number): Generator<Place> {
  const roots =
    root === undefined
      ? [...structure.units.values()].filter(({ superiorId }) => superiorId === null)
      : [structure.unit(root)]
  const open: Place[] = roots.toReversed().map((unit) => {
    if (!unit) throw new Problem('not-found', `There is no unit "${root}" on that day.`)
    return { unit, depth: 0 }
  })
  for (let place = open.pop(); place; place = open.pop()) {
    yield place
    if (place.depth >= deepest) continue
    const { depth } = place
    const children = childrenOf(structure, place.unit.id)
    for (const unit of children.toReversed()) open.push({ unit, depth: depth + 1 })
  }
}

const childrenOf = (structure: Structure, unitId: string): Unit[] =>
  [...structure.childIdsOf(unitId)].flatMap((id) => structure.unit(id) ?? [])
