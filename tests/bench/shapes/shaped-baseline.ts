import type { Baseline, Figure, Unit } from '@tinhgon/model'
import { baselineOf, figureOf, unitOf } from '@tinhgon/testkit'

export const shapes = ['star', 'chain', 'balanced'] as const
export type Shape = (typeof shapes)[number]

/** Subordinates of a unit in the balanced shape. */
export const breadth = 10

/** Where the superior of a unit stands: all under the first, each under the one before, or ten under each. */
export function superiorPlace(shape: Shape, place: number): number | null {
  if (place === 0) return null
  if (shape === 'star') return 0
  return shape === 'chain' ? place - 1 : Math.floor((place - 1) / breadth)
}

/** The first of the units below which nothing stands. */
export function firstLowest(shape: Shape, units: number): number {
  if (shape === 'star') return 1
  return shape === 'chain' ? units - 1 : Math.floor((units - 2) / breadth) + 1
}

/** Territories of the plain profile; with figures, every lowest unit has people and an area. */
export function shapedBaseline(shape: Shape, size: number, withFigures: boolean): Baseline {
  const units: Unit[] = []
  const figures: Figure[] = []
  const lowest = firstLowest(shape, size)
  for (let place = 0; place < size; place += 1) {
    const superior = superiorPlace(shape, place)
    const id = `u${place}`
    units.push(unitOf(id, { superiorId: superior === null ? null : `u${superior}` }))
    if (withFigures && place >= lowest)
      figures.push(figureOf(id, 'people', 1000 + (place % 7919)), figureOf(id, 'area', 1_000_000 + place))
  }
  return baselineOf({ units, figures })
}
