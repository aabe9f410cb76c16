import {
  applied,
  baselineOf,
  dissolved,
  load,
  merged,
  part,
  remainder,
  resultOf,
  unitOf,
  whole,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'
import { territoryAreas } from './territory-areas.ts'
import { boundsOf, territoryShapes } from './territory-shapes.ts'

const ids = ['a', 'b', 'c', 'd']
const borders: [string, string][] = [
  ['a', 'b'],
  ['b', 'c'],
  ['c', 'd'],
]
const baseline = {
  ...baselineOf({
    units: [unitOf('p', { tier: 'province' }), ...ids.map((id) => unitOf(id, { superiorId: 'p' }))],
  }),
  borders: borders.map((unitIds) => ({ unitIds, lengthMetres: null })),
}
const square = (east: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [east, 16],
      [east + 1, 16],
      [east + 1, 17],
      [east, 16],
    ],
  ],
})

describe('where territories lie', () => {
  it('OUT-1 is as the outlines say, for the lowest units whose code they name', () => {
    const features = [
      { type: 'Feature' as const, properties: { code: 'a' }, geometry: square(107) },
      { type: 'Feature' as const, properties: { code: 'p' }, geometry: square(0) },
    ]
    const { shapes, real } = territoryShapes(baseline, { type: 'FeatureCollection', features })
    expect([shapes.map(({ unitId }) => unitId), real]).toEqual([['a'], true])
    expect(boundsOf(shapes)).toEqual([107, 16, 108, 17])
  })

  it('OUT-4 is a cell each where there are no outlines, and nothing where there are no borders', () => {
    const { shapes, real } = territoryShapes(baseline, null)
    expect([shapes.map(({ unitId }) => unitId).sort(), real]).toEqual([ids, false])
    const { borders: _, ...without } = baseline
    expect(territoryShapes(without, null).shapes).toEqual([])
  })
})

describe('what a shape shows', () => {
  const { shapes } = territoryShapes(baseline, null)
  const structure = load(baseline)
  applied(structure, [
    merged(resultOf('n', { superiorId: 'p' }), [whole('a'), part('b')]),
    merged(resultOf('m', { superiorId: 'p' }), [remainder('b'), whole('c')]),
    dissolved('d', { endsFigures: ['people', 'area', 'satisfaction'] }),
  ])
  const shown = (side: 'before' | 'after') =>
    Object.fromEntries(
      territoryAreas(shapes, structure, side, borders).map(({ shape, unitIds }) => [
        shape.unitId,
        [...unitIds],
      ]),
    )

  it('OUT-3 is itself before the plan, and what it went to after it: several where it was divided', () => {
    expect(shown('before')).toEqual({ a: ['a'], b: ['b'], c: ['c'], d: ['d'] })
    expect(shown('after')).toEqual({ a: ['n'], b: ['m', 'n'], c: ['m'], d: [] })
  })

  it('OUT-3 neighbours have different tints', () => {
    const tint = new Map(
      territoryAreas(shapes, structure, 'before', borders).map((area) => [area.shape.unitId, area.tint]),
    )
    for (const [a, b] of borders) expect(tint.get(a)).not.toBe(tint.get(b))
  })
})
