import { hashStructure, NormCheck, previewActs } from '@tinhgon/engine'
import {
  actOf,
  baselineOf,
  contentOf,
  dissolved,
  figureOf,
  load,
  merged,
  normOf,
  plainNorms,
  postOf,
  resultOf,
  share,
  split,
  stated,
  thresholdOf,
  unitOf,
  whole,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

describe('previewing an act', () => {
  const given = () =>
    load(
      baselineOf({
        units: ['a', 'b', 'c'].map((id) => unitOf(id, { system: 'party', kind: 'commission' })),
        posts: [postOf('s', 'a', 'chief'), postOf('t', 'b', 'chief'), postOf('u', 'b', 'chief')],
      }),
    )

  it('CMD-10 tells diff and ledger, and changes nothing', () => {
    const structure = given()
    const before = hashStructure(structure)
    const act = actOf([
      merged(resultOf('n', { system: 'party', kind: 'commission' }), [whole('a'), whole('b')]),
    ])
    const preview = previewActs(structure, [act])
    if (!preview.ok) throw new Error('refused')
    expect(preview.diffs.flatMap(({ removed }) => removed).map(({ key }) => key)).toContain('a')
    expect(preview.ledger.find(({ row }) => row === 'units/party')).toMatchObject({
      closing: 2,
      balanced: true,
    })
    expect(hashStructure(structure)).toBe(before)
  })

  it('CMD-10 tells the findings that it would bring and mend', () => {
    const structure = load(
      baselineOf({ units: [unitOf('a'), unitOf('b')], figures: [figureOf('a', 'people', 4)] }),
    )
    const preview = previewActs(structure, [actOf([stated('b', 'people', 3)])])
    if (!preview.ok) throw new Error('refused')
    expect(preview.mends.map(({ code, unitIds }) => [code, ...unitIds])).toEqual([['figures-missing', 'b']])
    expect(preview.brings).toEqual([])
  })

  it('CMD-10 NRM-9 counts a norm that the result breaks as its source did as neither mended nor broken', () => {
    const structure = given()
    const heads = plainNorms.filter(({ id }) => id === 'heads')
    const check = new NormCheck(structure, heads, {
      asOf: '2024-12-31',
      operatesOn: () => null,
      borders: null,
    })
    const mergerOf = (ids: readonly string[]) =>
      actOf([merged(resultOf('n', { system: 'party', kind: 'commission' }), ids.map(whole))])
    const told = (ids: readonly string[]) => {
      const preview = previewActs(structure, [mergerOf(ids)], check)
      if (!preview.ok || !preview.norms) throw new Error('refused')
      const { mends, breaks } = preview.norms
      return [mends.map(({ id }) => id), breaks.map(({ id }) => id)]
    }
    expect(told(['a', 'b'])).toEqual([[], []])
    expect(told(['a', 'c'])).toEqual([[], []])
  })

  it('NRM-9 follows a unit through several acts: what is left of it bears what was said of it, whoever came and went between', () => {
    const structure = load(
      baselineOf({
        units: ['a', 'b'].map((id) => unitOf(id)),
        figures: [figureOf('a', 'people', 60), figureOf('b', 'people', 20)],
      }),
    )
    const size = normOf('size', thresholdOf({ type: 'measure', measure: 'people' }, 'at-least'), {
      parameters: { limit: 100 },
    })
    const check = new NormCheck(structure, [size], {
      asOf: '2025-07-01',
      operatesOn: () => null,
      borders: null,
    })
    const halves = split('a', [
      { extent: 'part', unit: resultOf('x'), ...contentOf({ measures: [share('people', 1, 2)] }) },
      { extent: 'remainder', unit: resultOf('y') },
    ])
    const together = merged(resultOf('n', { name: 'New' }), ['x', 'y'].map(whole))
    const preview = previewActs(structure, [actOf([halves]), actOf([together])], check)
    if (!preview.ok || !preview.norms) throw new Error('refused')
    const { mends, breaks, leavesOpen, newNames } = preview.norms
    expect([mends, breaks, leavesOpen]).toEqual([[], [], []])
    expect(newNames.get('n')).toBe('New')
    expect([...check.findings()].map(({ id, by }) => [id, by])).toEqual([
      ['size a', 40],
      ['size b', 80],
    ])
  })

  it('CMD-10 E3 gives the refusals of an act that cannot be applied', () => {
    const preview = previewActs(given(), [actOf([dissolved('x')])])
    expect(preview.ok ? [] : preview.refusals.map(({ code }) => code)).toEqual(['unknown-unit'])
  })
})
