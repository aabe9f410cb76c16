import { foldPlan } from '@tinhgon/engine'
import { standingPoint } from '@tinhgon/exchange/files'
import {
  actOf,
  baselineOf,
  figureOf,
  load,
  merged,
  part,
  plainProfile,
  remainder,
  resultOf,
  unitOf,
  unstated,
  whole,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

const name = { id: 'after', title: { vi: 'sau', en: 'after' }, date: '2025-07-01' }
const baseline = {
  ...baselineOf({
    units: [
      unitOf('r', { tier: 'province' }),
      ...['a', 'b', 'c'].map((id) => unitOf(id, { superiorId: 'r' })),
    ],
    figures: [figureOf('a', 'people', 10), figureOf('b', 'people', 20), figureOf('r', 'people', 99)],
  }),
  remarks: [
    { unitId: 'a', grade: 'assumed' as const, text: { vi: 'a', en: 'a' } },
    { unitId: 'c', grade: 'assumed' as const, text: { vi: 'c', en: 'c' } },
  ],
  borders: [{ unitIds: ['a', 'b'] as [string, string], lengthMetres: null }],
}

describe('a standing point as a document', () => {
  it('FMT-2 at the baseline itself has its units, figures and statements', () => {
    const point = standingPoint(baseline, load(baseline), name)
    expect(point).toMatchObject({ ...name, units: baseline.units, profile: 'plain' })
    expect(point.figures.toSorted((a, b) => (a.unitId < b.unitId ? -1 : 1))).toEqual(baseline.figures)
  })

  it('FMT-2 after an act has its results, and neither borders nor remarks on what has ended', () => {
    const act = actOf([merged(resultOf('ab', { superiorId: 'r' }), [whole('a'), whole('b')])])
    const folded = foldPlan(baseline, [{ act, on: true, annotation: null }], plainProfile)
    if (!folded.ok) throw new Error('the baseline does not load')
    const point = standingPoint(baseline, folded.structure, name)
    expect(point.units.map(({ id }) => id).sort()).toEqual(['ab', 'c', 'r'])
    expect(point.remarks.map(({ unitId }) => unitId)).toEqual(['c'])
    expect(point).not.toHaveProperty('borders')
    expect(point.figures.find(({ unitId }) => unitId === 'ab')).toMatchObject({ value: 30 })
  })

  it('FMT-2 L2 says of what several hold jointly that it is not known', () => {
    const act = actOf([
      merged(resultOf('x', { superiorId: 'r', code: 'x' }), [part('a', { measures: [unstated('people')] })]),
      merged(resultOf('y', { superiorId: 'r', code: 'y' }), [remainder('a')]),
    ])
    const folded = foldPlan(baseline, [{ act, on: true, annotation: null }], plainProfile)
    if (!folded.ok) throw new Error('the baseline does not load')
    expect(folded.steps).toMatchObject([{ ok: true }])
    const point = standingPoint(baseline, folded.structure, name)
    expect(
      point.figures
        .filter(({ unitId, measure }) => 'xy'.includes(unitId) && measure === 'people')
        .map(({ value }) => value),
    ).toEqual([null, null])
  })
})
