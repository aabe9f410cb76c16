import { foldPlan, journeyFrom, journeyTo } from '@tinhgon/engine'
import {
  actOf,
  baselineOf,
  changed,
  dissolved,
  merged,
  plainProfile,
  resultOf,
  unitOf,
  whole,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'
import { pictureJourney } from './journey-picture.ts'

const acts = [
  actOf([merged(resultOf('n'), [whole('a'), whole('b')])], { id: '1' }),
  actOf([changed('c', { name: 'C' })], { id: '2' }),
  actOf([merged(resultOf('z'), [whole('n'), whole('c')])], { id: '3' }),
  actOf([dissolved('z', { endsFigures: ['people', 'area', 'satisfaction'] })], { id: '4' }),
]
const outcome = foldPlan(
  baselineOf({ units: ['a', 'b', 'c'].map((id) => unitOf(id)) }),
  acts.map((act) => ({ act, on: true, annotation: null })),
  plainProfile,
)
const steps = outcome.ok ? outcome.steps : []
const said = (picture: ReturnType<typeof pictureJourney>): string[] =>
  picture.nodes.map(({ unitId, column, row, ends }) => `${unitId}${ends ? '×' : ''} ${column}:${row}`)

describe('the picture of a journey', () => {
  it('JRN-1 goes from the baseline act by act to the end, a column each', () => {
    const picture = pictureJourney(journeyFrom(steps, 'a'))
    expect(picture.steps).toEqual([0, 1, 3, 4])
    expect(said(picture)).toEqual(['a 0:0', 'n 1:0', 'z 2:0', 'z× 3:0'])
  })

  it('JRN-2 gathers all that a unit was made of, each from where it last stood', () => {
    const picture = pictureJourney(journeyTo(steps, 'z'))
    expect(said(picture)).toEqual(['a 0:0', 'n 1:0', 'b 0:1', 'c 0:2', 'c 2:0', 'z 3:0'])
    expect(
      picture.links.map(({ from, to }) => `${from.unitId}${from.column}→${to.unitId}${to.column}`),
    ).toEqual(['a0→n1', 'b0→n1', 'c0→c2', 'n1→z3', 'c2→z3'])
  })
})
