import { hashStructure, previewActs } from '@tinhgon/engine'
import { actOf, baselineOf, dissolved, load, merged, postOf, resultOf, unitOf, whole } from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

describe('previewing an act', () => {
  const given = () =>
    load(
      baselineOf({
        units: ['a', 'b', 'c'].map((id) => unitOf(id, { system: 'party', kind: 'commission' })),
        posts: [postOf('s', 'a', 'chief'), postOf('t', 'b', 'chief'), postOf('u', 'b', 'chief')],
      }),
    )

  it('CMD-10 tells diff, ledger, and the findings that it would bring and mend, and changes nothing', () => {
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
    expect(preview.brings.map(({ code, unitIds }) => [code, ...unitIds])).toEqual([['surplus-heads', 'n']])
    expect(preview.mends.map(({ code, unitIds }) => [code, ...unitIds])).toEqual([['surplus-heads', 'b']])
    expect(hashStructure(structure)).toBe(before)
  })

  it('CMD-10 E3 gives the refusals of an act that cannot be applied', () => {
    const preview = previewActs(given(), [actOf([dissolved('x')])])
    expect(preview.ok ? [] : preview.refusals.map(({ code }) => code)).toEqual(['unknown-unit'])
  })
})
