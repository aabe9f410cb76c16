import { canonicalJson, hashBaseline, hashContent, hashOf, hashStructure } from '@tinhgon/engine'
import { actOf, applied, baselineOf, changed, load, related, unitOf } from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

describe('the canonical form', () => {
  it('E1-1 sorts keys, leaves out what is undefined, and keeps the order of lists', () => {
    expect(canonicalJson({ b: 1, a: [2, null, true, 'x"'], c: undefined })).toBe(
      '{"a":[2,null,true,"x\\""],"b":1}',
    )
    expect(canonicalJson({ a: 1, b: 2 })).toBe(canonicalJson({ b: 2, a: 1 }))
    expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]))
    expect(canonicalJson({ __proto__: null, a: {} })).toBe('{"a":{}}')
  })

  it('E1-1 cannot hold what JSON cannot', () => {
    expect(() => canonicalJson(Number.NaN)).toThrow('finite numbers')
    expect(() => canonicalJson({ a: 1n })).toThrow('bigint')
    expect(() => canonicalJson([() => 1])).toThrow('function')
  })

  it('E1-1 its hash is SHA-256', () => {
    expect(hashOf('')).toBe('12ae32cb1ec02d01eda3581b127c1fee3b0dc53572ed6baf239721a03d82e126')
  })
})

describe('the hash of a content', () => {
  const baseline = baselineOf({ units: [unitOf('a'), unitOf('b')] })
  const act = actOf([changed('a', { name: 'A' })])
  const later = actOf([changed('b', { name: 'B' })], { operatesOn: '2025-08-01' })
  const planned = { act, on: true, annotation: null }
  const hash = hashContent(baseline, [planned])

  it('E1-2 leaves annotations outside', () => {
    expect(hashContent(baseline, [{ ...planned, annotation: 'ask again' }])).toBe(hash)
  })

  it('E1-2 A1 has the legal basis inside, and every word of the acts and the baseline', () => {
    const legalBasis = { document: '1675', clause: null, quotation: null, decidedOn: null, inForceOn: null }
    expect(hashContent(baseline, [{ ...planned, act: { ...act, legalBasis } }])).not.toBe(hash)
    expect(hashContent(baseline, [{ ...planned, act: { ...act, title: 'Other' } }])).not.toBe(hash)
    expect(hashContent({ ...baseline, date: '2024-12-31' }, [planned])).not.toBe(hash)
    expect(hashBaseline(baseline)).not.toBe(hashBaseline({ ...baseline, id: 'other' }))
  })

  it('S1-6 S2-4 L2 what nobody has said leaves it as it was; that there is none is said', () => {
    const silent = baselineOf({ units: [unitOf('a', { designations: undefined }), unitOf('b')] })
    expect(hashBaseline({ ...silent, borders: undefined })).toBe(hashBaseline(baseline))
    expect(hashBaseline({ ...baseline, borders: [] })).not.toBe(hashBaseline(baseline))
    const said = baselineOf({ units: [unitOf('a', { designations: [] }), unitOf('b')] })
    expect(hashBaseline(said)).not.toBe(hashBaseline(baseline))
  })

  it('E1-2 does not see acts that are off, nor places in the list that change nothing', () => {
    expect(hashContent(baseline, [planned, { act: later, on: false, annotation: null }])).toBe(hash)
    const both = [planned, { act: later, on: true, annotation: null }]
    expect(hashContent(baseline, both.toReversed())).toBe(hashContent(baseline, both))
  })

  it('E1-1 of a structure does not see the order in which it was written', () => {
    const [one, other] = [load(baseline), load({ ...baseline, units: baseline.units.toReversed() })]
    applied(one, [related('leads', 'a', 'b'), related('leads', 'b', 'a')])
    applied(other, [related('leads', 'b', 'a'), related('leads', 'a', 'b')])
    expect(hashStructure(one)).toBe(hashStructure(other))
  })
})
