import { foldPlan, type Hop, journeyFrom, journeyTo, refusalsOf } from '@tinhgon/engine'
import type { Act } from '@tinhgon/model'
import {
  actOf,
  baselineOf,
  changed,
  dissolved,
  figureOf,
  merged,
  part,
  plainProfile,
  remainder,
  resultOf,
  unitOf,
  whole,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

const baseline = baselineOf({
  units: ['a', 'b', 'c', 'd'].map((id) => unitOf(id)),
  figures: ['a', 'b', 'c', 'd'].map((id) => figureOf(id, 'people', 10)),
})

function stepsOf(...acts: readonly Act[]) {
  const outcome = foldPlan(
    baseline,
    acts.map((act) => ({ act, on: true, annotation: null })),
    plainProfile,
  )
  if (!outcome.ok) throw new Error('the baseline does not load')
  expect(refusalsOf(outcome.steps)).toEqual([])
  return outcome.steps
}
const said = (hops: readonly Hop[]): string[] =>
  hops.map(({ step, fromId, toId, extent }) => `${step} ${fromId}→${toId ?? '×'} ${extent}`)
const people = [{ type: 'unstated' as const, measure: 'people' }]

describe('the journey of a unit', () => {
  const steps = stepsOf(
    actOf([merged(resultOf('n'), [whole('a'), part('b', { measures: people })])], { id: '1' }),
    actOf([merged(resultOf('m'), [remainder('b'), whole('c')]), changed('n', { name: 'N' })], { id: '2' }),
    actOf([merged(resultOf('z'), [whole('n'), whole('d')])], { id: '3' }),
    actOf([dissolved('m', { endsFigures: ['people', 'area', 'satisfaction'] })], { id: '4' }),
  )

  it('JRN-1 forward it goes with every part, through what it becomes, to the end', () => {
    expect(said(journeyFrom(steps, 'b'))).toEqual([
      '1 b→n part',
      '2 b→m remainder',
      '2 n→n changed',
      '3 n→z whole',
      '4 m→× ended',
    ])
    expect(journeyFrom(steps, 'b')[0]?.measures).toEqual(people)
    expect(said(journeyFrom(steps, 'd'))).toEqual(['3 d→z whole'])
  })

  it('JRN-2 backward it gathers everything that it was made of', () => {
    expect(said(journeyTo(steps, 'z'))).toEqual([
      '1 a→n whole',
      '1 b→n part',
      '2 n→n changed',
      '3 n→z whole',
      '3 d→z whole',
    ])
    expect(journeyTo(steps, 'a')).toEqual([])
  })

  it('JRN-3 E5 an act refers to the units before it: a name that returns in the same act is another unit', () => {
    const both = stepsOf(
      actOf([
        merged(resultOf('n'), [part('a', { measures: people }), whole('b')]),
        merged(resultOf('m'), [remainder('a'), whole('c')]),
      ]),
    )
    expect(said(journeyFrom(both, 'a'))).toEqual(['1 a→n part', '1 a→m remainder'])
    expect(said(journeyTo(both, 'm'))).toEqual(['1 a→m remainder', '1 c→m whole'])
  })
})
