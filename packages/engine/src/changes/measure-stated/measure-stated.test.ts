import { findingsOf, ledgerOf } from '@tinhgon/engine'
import {
  applied,
  baselineOf,
  established,
  figureOf,
  load,
  merged,
  refused,
  resultOf,
  stated,
  unitOf,
  whole,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

const given = () =>
  load(
    baselineOf({
      units: [unitOf('a'), unitOf('b')],
      figures: [figureOf('a', 'people', 40), figureOf('b', 'people', 50)],
    }),
  )
const row = (structure: ReturnType<typeof given>) =>
  ledgerOf(structure).find((entry) => entry.row === 'people')

describe('an official figure', () => {
  it('STA-1 takes the place of what was carried; the difference is *restated*', () => {
    const structure = given()
    applied(structure, [stated('a', 'people', 43)])
    expect(structure.figureOf('a', 'people')).toMatchObject({
      fixed: 43,
      grade: 'verified',
      source: 'decree',
    })
    expect(row(structure)).toMatchObject({ opening: 90, restated: 3, closing: 93, balanced: true })
    applied(structure, [stated('b', 'people', 47)])
    expect(row(structure)).toMatchObject({ restated: 0, closing: 90, balanced: true })
    expect(findingsOf(structure).map(({ code }) => code)).not.toContain('restated')
  })

  it('STA-1 E5 may be stated for the result of the same act', () => {
    const structure = given()
    applied(structure, [stated('n', 'people', 91), merged(resultOf('n'), [whole('a'), whole('b')])])
    expect(row(structure)).toMatchObject({ restated: 1, closing: 91, balanced: true })
  })

  it('STA-1 of a unit just established without one leaves the ledger undecided', () => {
    const structure = given()
    applied(structure, [established(unitOf('n')), stated('n', 'people', 5)])
    expect(structure.figureOf('n', 'people')?.fixed).toBe(5)
    expect(row(structure)).toMatchObject({ established: null, balanced: null })
  })

  it('STA-3 is refused for a unit that does not live after the act, for other measures, and twice', () => {
    const gone = [stated('a', 'people', 1), merged(resultOf('n'), [whole('a'), whole('b')])]
    expect(refused(given(), gone)).toEqual([
      { code: 'ends-in-same-act', path: 'act.events[0].figure.unitId', unitIds: ['a'] },
    ])
    const codes = refused(given(), [
      stated('x', 'people', 1),
      stated('a', 'members', 1),
      stated('a', 'happiness', 1),
    ])
    expect(codes.map(({ code }) => code)).toEqual([
      'unknown-unit',
      'measure-of-other-system',
      'unknown-measure',
    ])
    expect(refused(given(), [stated('a', 'people', 1), stated('a', 'people', 2)])).toEqual([
      { code: 'changed-twice', path: 'act.events[1]', unitIds: ['a'] },
    ])
  })
})
