import { NormCheck, standingOf } from '@tinhgon/engine'
import { baselineOf, figureOf, load, normOf, thresholdOf, unitOf } from '@tinhgon/testkit'
import { expect, test } from 'vitest'
import { normMarkOf, normSign } from './norm-marks.ts'
import { shownVerdict } from './verdict-of.ts'

const norm = normOf('size', thresholdOf({ type: 'measure', measure: 'people' }, 'at-least'), {
  parameters: { limit: 100 },
})

function checked(people: number) {
  const structure = load(baselineOf({ units: [unitOf('a')], figures: [figureOf('a', 'people', people)] }))
  const check = new NormCheck(structure, [norm], {
    asOf: '2025-07-01',
    operatesOn: () => null,
    borders: null,
  })
  const [finding] = check.findingsOf('a')
  if (!finding) throw new Error('nothing is said')
  return { check, finding }
}

test('LOG-13 an acceptance counts while the finding says what it said, and no longer', () => {
  const { finding } = checked(60)
  const acceptances = new Map([[finding.id, { standing: standingOf(finding), reason: 'border' }]])
  expect(shownVerdict(finding, acceptances)).toBe('accepted')
  expect(shownVerdict(checked(61).finding, acceptances)).toBe('fail')
  expect(shownVerdict(checked(100).finding, acceptances)).toBe('pass')
})

test('NRM-1 a unit is marked by how many norms it does not meet, unless that is accepted', () => {
  const { check, finding } = checked(60)
  const mark = normMarkOf(check, new Map(), 'a')
  expect(mark && normSign(mark)).toBe('● 1')
  const accepted = new Map([[finding.id, { standing: standingOf(finding), reason: 'border' }]])
  expect(normMarkOf(check, accepted, 'a')).toBeNull()
})
