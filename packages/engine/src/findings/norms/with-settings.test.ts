import { NormCheck, type SetParameter, withSettings } from '@tinhgon/engine'
import { baselineOf, figureOf, load, normOf, thresholdOf, unitOf } from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

const size = normOf('size', thresholdOf({ type: 'measure', measure: 'people' }, 'at-least'), {
  parameters: { limit: 100, idle: 7 },
})
const structure = load(baselineOf({ units: [unitOf('a')], figures: [figureOf('a', 'people', 60)] }))
const saidWith = (...settings: SetParameter[]) => {
  const ground = { asOf: '2025-07-01', operatesOn: () => null, borders: null }
  return [...new NormCheck(structure, withSettings([size], settings), ground).findings()][0]
}
const set = (normId: string, parameterId: string): SetParameter => ({ normId, parameterId, value: 50 })

describe('parameters that a workspace has set', () => {
  it('NRM-11 count in place of the norm’s own, and what rests on them is assumed', () => {
    expect(saidWith()).toMatchObject({ verdict: 'fail', limit: 100, grade: 'verified' })
    expect(saidWith(set('size', 'limit'))).toMatchObject({ verdict: 'pass', limit: 50, grade: 'assumed' })
    expect(saidWith(set('size', 'idle'))).toMatchObject({ verdict: 'fail', limit: 100, grade: 'verified' })
    expect(size.parameters.limit).toMatchObject({ value: 100, grade: 'verified' })
  })

  it.each([
    set('elsewhere', 'limit'),
    set('size', 'other'),
    set('size', 'constructor'),
    set('size', '__proto__'),
  ])('NRM-11 of what is not there they change nothing: $normId $parameterId', (setting) => {
    expect(withSettings([size], [setting])).toEqual([size])
  })
})
