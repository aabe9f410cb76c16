import type { Baseline, Unit } from '@tinhgon/model'
import { actOf, baselineOf, figureOf, merged, postOf, resultOf, unitOf, whole } from '@tinhgon/testkit'

export const under = { superiorId: 'p' }

/** A province with three communes, each with people and a seat. */
export const given = (): Baseline =>
  baselineOf({
    units: [unitOf('p', { tier: 'province' }), ...['a', 'b', 'c'].map((id) => unitOf(id, under))],
    posts: [postOf('s', 'a'), postOf('t', 'b')],
    figures: ['a', 'b', 'c'].map((id) => figureOf(id, 'people', 100)),
  })

export const withUnit = (baseline: Baseline, unitId: string, changes: Partial<Unit>): Baseline => ({
  ...baseline,
  units: baseline.units.map((unit) => (unit.id === unitId ? { ...unit, ...changes } : unit)),
})

export const without = (baseline: Baseline, unitId: string): Baseline => ({
  ...baseline,
  units: baseline.units.filter(({ id }) => id !== unitId),
  posts: baseline.posts.filter((post) => post.unitId !== unitId),
  figures: baseline.figures.filter((held) => held.unitId !== unitId),
})

export const withPeople = (baseline: Baseline, unitId: string, value: number): Baseline => ({
  ...baseline,
  figures: baseline.figures.map((held) => (held.unitId === unitId ? { ...held, value } : held)),
})

export const mergeAll = () =>
  actOf([merged(resultOf('n', under), ['a', 'b', 'c'].map(whole))], { id: 'merge' })
