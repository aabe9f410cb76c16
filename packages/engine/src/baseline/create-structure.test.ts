import { createStructure, validate } from '@tinhgon/engine'
import type { Baseline, Border } from '@tinhgon/model'
import { baselineOf, figureOf, load, personOf, plainProfile, postOf, unitOf } from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

function faults(baseline: Baseline) {
  const created = createStructure(baseline, plainProfile)
  return created.ok ? [] : created.refusals.map(({ code, path, unitIds }) => [code, path, ...unitIds])
}

const province = unitOf('p', { tier: 'province' })

describe('loading a baseline', () => {
  it('S1 S2 loads what is sound, and every rule stands', () => {
    const baseline = baselineOf({
      units: [province, unitOf('a', { superiorId: 'p' }), unitOf('k', { system: 'party', code: 'a' })],
      relations: [{ kind: 'leads', fromId: 'k', toId: 'a' }],
      people: [personOf('h')],
      posts: [postOf('s', 'k', 'chief', 'h')],
      figures: [figureOf('a', 'people', 5), figureOf('p', 'people', 6), figureOf('a', 'area', null)],
    })
    const structure = load(baseline)
    expect(validate(structure)).toEqual([])
    expect(structure.figureOf('a', 'people')?.fixed).toBe(5)
    expect(structure.table('statements').size).toBe(1)
    expect([...structure.rootIds].sort()).toEqual(['k', 'p'])
    expect(structure.postIdsOf('k')).toEqual(new Set(['s']))
  })

  it('E4 a baseline of another profile is refused', () => {
    expect(faults({ ...baselineOf({ units: [] }), profile: 'moon' })).toEqual([
      ['unknown-profile', 'profile'],
    ])
  })

  it('S1-5 refuses terms that the profile does not know, or that do not go together', () => {
    const units = [
      unitOf('a', { system: 'army', kind: 'region' }),
      unitOf('b', { kind: 'castle' }),
      unitOf('c', { tier: 'orbit' }),
      unitOf('d', { kind: 'committee' }),
    ]
    expect(faults(baselineOf({ units }))).toEqual([
      ['unknown-system', 'units[0].system', 'a'],
      ['unknown-kind', 'units[0].kind', 'a'],
      ['unknown-kind', 'units[1].kind', 'b'],
      ['unknown-tier', 'units[2].tier', 'c'],
      ['unknown-kind', 'units[3].kind', 'd'],
    ])
    const kinds = plainProfile.kinds.map((kind) => ({ ...kind, tiers: ['province'] }))
    const created = createStructure(baselineOf({ units: [unitOf('a')] }), { ...plainProfile, kinds })
    expect(created.ok ? [] : created.refusals.map(({ code }) => code)).toEqual(['tier-of-other-kind'])
  })

  it('S1-6 refuses a designation that the profile does not know; not to say any is none of them', () => {
    const units = [
      unitOf('a', { designations: ['mountain', 'desert'] }),
      unitOf('b', { designations: [] }),
      unitOf('c'),
    ]
    expect(faults(baselineOf({ units }))).toEqual([['unknown-designation', 'units[0].designations[1]', 'a']])
    const structure = load(baselineOf({ units: units.slice(1) }))
    expect(['b', 'c'].map((id) => structure.unit(id)?.designations)).toEqual([[], undefined])
  })

  it('S2-4 E3 refuses borders of nobody, of a unit with itself, across systems, and said twice', () => {
    const units = [unitOf('a'), unitOf('b'), unitOf('k', { system: 'party' })]
    const border = (first: string, second: string): Border => ({
      unitIds: [first, second],
      lengthMetres: null,
    })
    const bordering = (...borders: Border[]) => faults({ ...baselineOf({ units }), borders })
    expect(
      bordering(border('a', 'b'), border('b', 'a'), border('a', 'a'), border('a', 'k'), border('x', 'y')),
    ).toEqual([
      ['border-twice', 'borders[1]', 'b', 'a'],
      ['border-with-itself', 'borders[2]', 'a'],
      ['border-between-systems', 'borders[3]', 'a', 'k'],
      ['unknown-unit', 'borders[4].unitIds[0]', 'x'],
      ['unknown-unit', 'borders[4].unitIds[1]', 'y'],
    ])
    expect(bordering(border('a', 'b'))).toEqual([])
  })

  it('S1-1 refuses a unit with two superiors, a superior that is not there, and one of another system', () => {
    const units = [
      province,
      unitOf('q', { tier: 'province' }),
      unitOf('a', { superiorId: 'p' }),
      unitOf('a', { superiorId: 'q' }),
      unitOf('b', { superiorId: null }),
      unitOf('b', { superiorId: 'p' }),
      unitOf('c', { superiorId: 'nowhere' }),
      unitOf('k', { system: 'party', superiorId: 'p' }),
    ]
    expect(faults(baselineOf({ units }))).toEqual([
      ['two-superiors', 'units[3].superiorId', 'a'],
      ['two-superiors', 'units[5].superiorId', 'b'],
      ['unknown-superior', 'units[6].superiorId', 'c'],
      ['superior-of-other-system', 'units[7].superiorId', 'k', 'p'],
    ])
    expect(
      faults(baselineOf({ units: [unitOf('b', { superiorId: 'b2' }), unitOf('b2'), unitOf('b')] })),
    ).toEqual([['two-superiors', 'units[2].superiorId', 'b']])
  })

  it('S3-1 S1-4 refuses ids and codes that occur twice', () => {
    const units = [
      province,
      unitOf('a'),
      unitOf('a'),
      unitOf('b', { code: 'a' }),
      unitOf('c', { code: null }),
    ]
    expect(faults(baselineOf({ units }))).toEqual([
      ['duplicate-id', 'units[2].id', 'a'],
      ['code-taken', 'units[3].code', 'b', 'a'],
    ])
  })

  it('S1-2 refuses every circle of superiors once, and tells a long one by its first links', () => {
    const ring = (prefix: string, size: number) =>
      Array.from({ length: size }, (_, index) =>
        unitOf(`${prefix}${index}`, { superiorId: `${prefix}${(index + 1) % size}` }),
      )
    const units = [...ring('a', 1), ...ring('b', 2), ...ring('c', 9), unitOf('d', { superiorId: 'c3' })]
    const created = createStructure(baselineOf({ units }), plainProfile)
    const refusals = created.ok ? [] : created.refusals
    expect(refusals.map(({ code, path }) => [code, path])).toEqual([
      ['cycle', 'units[0].superiorId'],
      ['cycle', 'units[1].superiorId'],
      ['cycle', 'units[3].superiorId'],
    ])
    expect(refusals[1]?.unitIds).toEqual(['b0', 'b1'])
    expect(refusals[2]?.params.chain).toBe(
      'Unit c0 → Unit c1 → Unit c2 → Unit c3 → Unit c4 → Unit c5 → … (9) → Unit c0',
    )
  })

  it('S2-1 refuses relations of unknown kind, of nobody, of a unit with itself, and said twice', () => {
    const units = [unitOf('a'), unitOf('b')]
    const relations = [
      { kind: 'adores', fromId: 'a', toId: 'b' },
      { kind: 'leads', fromId: 'x', toId: 'y' },
      { kind: 'leads', fromId: 'a', toId: 'a' },
      { kind: 'leads', fromId: 'a', toId: 'b' },
      { kind: 'leads', fromId: 'a', toId: 'b' },
    ]
    expect(faults(baselineOf({ units, relations }))).toEqual([
      ['unknown-relation-kind', 'relations[0].kind'],
      ['unknown-unit', 'relations[1].fromId', 'x'],
      ['unknown-unit', 'relations[1].toId', 'y'],
      ['relation-with-itself', 'relations[2]', 'a'],
      ['relation-exists', 'relations[4]', 'a', 'b'],
    ])
  })

  it('S2-2 refuses posts and people that occur twice, hang nowhere, or are held by nobody', () => {
    const posts = [
      postOf('s', 'a'),
      postOf('s', 'a'),
      postOf('t', 'x', 'wizard'),
      postOf('u', 'a', 'chief', 'ghost'),
    ]
    const people = [personOf('h'), personOf('h')]
    expect(faults(baselineOf({ units: [unitOf('a')], posts, people }))).toEqual([
      ['duplicate-id', 'people[1].id'],
      ['duplicate-id', 'posts[1].id'],
      ['unknown-unit', 'posts[2].unitId', 'x'],
      ['unknown-role', 'posts[2].role', 'x'],
      ['unknown-person', 'posts[3].holderId', 'a'],
    ])
  })

  it('S2-3 L1-4 refuses figures of nobody, of other measures, said twice, or past exact sums', () => {
    const figures = [
      figureOf('x', 'people', 1),
      figureOf('a', 'happiness', 1),
      figureOf('a', 'members', 1),
      figureOf('a', 'people', Number.MAX_SAFE_INTEGER),
      figureOf('a', 'people', 1),
      figureOf('b', 'people', null),
    ]
    expect(faults(baselineOf({ units: [unitOf('a'), unitOf('b')], figures }))).toEqual([
      ['unknown-unit', 'figures[0].unitId', 'x'],
      ['unknown-measure', 'figures[1].measure', 'a'],
      ['measure-of-other-system', 'figures[2]', 'a'],
      ['figure-too-large', 'figures[3]', 'a'],
      ['duplicate-figure', 'figures[4]', 'a'],
    ])
  })

  it('S2-3 refuses a remark on nobody', () => {
    const remark = { unitId: 'x', grade: 'assumed' as const, text: { vi: 'x', en: 'x' } }
    expect(faults({ ...baselineOf({ units: [] }), remarks: [remark] })).toEqual([
      ['unknown-unit', 'remarks[0].unitId', 'x'],
    ])
  })
})
