import { applyAct, decide, hashStructure, type Structure, validate } from '@tinhgon/engine'
import type { MergeUnits } from '@tinhgon/model'
import { actOf, baselineOf, changed, figureOf, load, personOf, postOf, unitOf } from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

/** A province and three wards, each led by a committee whose code is the ward's with something behind it. */
const given = () =>
  load(
    baselineOf({
      units: [
        unitOf('p', { tier: 'province' }),
        unitOf('q', { tier: 'province' }),
        ...['a', 'b', 'c'].map((id) => unitOf(id, { superiorId: 'p', seat: `seat of ${id}` })),
        unitOf('kp', { system: 'party', tier: 'province', code: 'p.K' }),
        unitOf('kd', { system: 'party', tier: 'district', code: null, superiorId: 'kp' }),
        unitOf('ka', { system: 'party', superiorId: null, code: 'a.K' }),
        unitOf('kb', { system: 'party', superiorId: 'kd', code: 'b.K' }),
        unitOf('c-of-a', { system: 'party', kind: 'commission', superiorId: 'ka' }),
      ],
      relations: [
        ...['p', 'a', 'b'].map((id) => ({ kind: 'leads', fromId: `k${id}`, toId: id })),
        { kind: 'leads', fromId: 'c-of-a', toId: 'a' },
        { kind: 'advises', fromId: 'kb', toId: 'a' },
      ],
      people: [personOf('h1'), personOf('h2')],
      posts: [
        postOf('s1', 'ka', 'chief', 'h1'),
        postOf('s2', 'kb', 'chief', 'h2'),
        postOf('s3', 'kb', 'vice'),
        postOf('s4', 'a', 'chief'),
        postOf('s5', 'b', 'chief'),
      ],
      figures: [figureOf('ka', 'members', 4), figureOf('kb', 'members', 5)],
    }),
  )

const command = (over: Partial<MergeUnits> = {}): MergeUnits => ({
  type: 'merge-units',
  actId: 'merge',
  title: 'Merge',
  operatesOn: '2025-07-01',
  legalBasis: null,
  unitIds: ['a', 'b'],
  result: {
    id: 'n',
    kind: 'region',
    tier: 'commune',
    name: 'Ward N$&',
    officialShortName: null,
    code: 'b',
    superiorId: 'p',
    seat: 'here',
  },
  survivorId: null,
  headPostId: null,
  follow: true,
  ...over,
})

function decided(structure: Structure, over: Partial<MergeUnits> = {}) {
  const outcome = decide(structure, command(over))
  if (!outcome.ok) throw new Error(outcome.refusals.map(({ message }) => message).join('\n'))
  return outcome.acts[0]
}
const refusals = (over: Partial<MergeUnits>) => {
  const outcome = decide(given(), command(over))
  return outcome.ok ? [] : outcome.refusals.map(({ code, path, unitIds }) => ({ code, path, unitIds }))
}
const followers = (structure: Structure, over: Partial<MergeUnits> = {}) =>
  decided(structure, over).events.slice(1)
const result = (over: Partial<MergeUnits['result']>) => ({ result: { ...command().result, ...over } })

describe('merging units', () => {
  it('CMD-1 plans an act that applies, and leaves the structure as it was', () => {
    const structure = given()
    const before = hashStructure(structure)
    const act = decided(structure)
    expect(hashStructure(structure)).toBe(before)
    expect(act).toMatchObject({ id: 'merge', title: 'Merge', operatesOn: '2025-07-01', exhausts: [] })
    expect(applyAct(structure, act).ok).toBe(true)
    expect(validate(structure)).toEqual([])
  })

  it('CMD-2 merges whole units into one new one, or into the survivor', () => {
    expect(decided(given(), { follow: false }).events).toMatchObject([
      {
        type: 'units-merged',
        survivor: false,
        result: { id: 'n', system: 'territory', code: 'b', seat: 'here' },
        sources: [
          { extent: 'whole', unitId: 'a' },
          { extent: 'whole', unitId: 'b' },
        ],
      },
    ])
    expect(decided(given(), { follow: false, survivorId: 'b' }).events).toMatchObject([
      { survivor: true, result: { id: 'b', name: 'Ward N$&' } },
    ])
  })

  it('CMD-8 refuses units that do not live, are named twice, or a survivor that is none of them', () => {
    expect(refusals({ unitIds: ['a', 'x', 'a'] })).toEqual([
      { code: 'unknown-unit', path: 'command.unitIds[1]', unitIds: ['x'] },
      { code: 'source-twice', path: 'command.unitIds[2]', unitIds: ['a'] },
    ])
    expect(refusals({ survivorId: 'c' })).toEqual([
      { code: 'survivor-not-source', path: 'command.survivorId', unitIds: ['c'] },
    ])
    expect(refusals({ ...result({ code: 'p' }), follow: false }).map(({ code }) => code)).toEqual([
      'code-taken',
    ])
  })
})

describe('what follows a territory', () => {
  it('CMD-3 is written out: bound units merge under a name, a short name and a code of the result', () => {
    expect(followers(given())).toMatchObject([
      {
        type: 'units-merged',
        survivor: false,
        result: {
          id: 'n:leads:committee',
          name: 'committee of ward N$&',
          officialShortName: 'C. ward N$&',
          code: 'b.K',
          superiorId: 'kp',
          tier: 'commune',
          seat: 'here',
        },
        sources: [{ unitId: 'ka' }, { unitId: 'kb' }],
      },
    ])
    expect(followers(given(), result({ kind: 'zone' }))).toMatchObject([
      { result: { officialShortName: null } },
    ])
  })

  it('CMD-3 has no code where the result has none, or where no follower bears its territory’s', () => {
    expect(followers(given(), result({ code: null }))).toMatchObject([{ result: { code: null } }])
    const structure = given()
    for (const id of ['ka', 'kb'])
      structure.write('units', id, { ...unitOf(id, { system: 'party' }), superiorId: null, code: `K/${id}` })
    expect(followers(structure)).toMatchObject([{ result: { code: null } }])
    expect(followers(structure, { survivorId: 'a' })).toMatchObject([{ result: { id: 'ka', code: 'K/ka' } }])
  })

  it('CMD-3 hangs under what is bound to the territory above, else under its sources’ own superior, else nowhere', () => {
    expect(followers(given(), result({ superiorId: 'q' }))).toMatchObject([{ result: { superiorId: 'kd' } }])
    expect(followers(given(), result({ superiorId: null }))).toMatchObject([{ result: { superiorId: null } }])
    const apart = given()
    apart.write('units', 'kb', { ...unitOf('kb', { system: 'party' }), code: 'b.K' })
    expect(followers(apart)).toMatchObject([{ result: { superiorId: 'kp' } }])
    expect(followers(apart, result({ superiorId: 'q' }))).toMatchObject([{ result: { superiorId: null } }])
  })

  it('CMD-3 is nothing where no rule fits, nobody is bound, or the planner says so', () => {
    expect(decided(given(), { follow: false }).events).toHaveLength(1)
    const structure = given()
    for (const [key] of structure.table('relations')) structure.write('relations', key, undefined)
    expect(followers(structure)).toEqual([])
    const bare = given()
    const [first] = bare.vocabulary.profile.followRules
    expect(first?.resultKinds.map(({ territoryKind }) => territoryKind)).not.toContain('committee')
    const party = result({ kind: 'committee', superiorId: null, code: null })
    expect(decided(bare, { ...party, unitIds: ['ka', 'kb'] }).events).toHaveLength(1)
  })

  it('CMD-3 with a survivor: its follower lives on, alone it is only renamed, and one that fits stays as it is', () => {
    expect(followers(given(), { survivorId: 'a' })).toMatchObject([
      { type: 'units-merged', survivor: true, result: { id: 'ka', code: 'b.K' } },
    ])
    const alone = { unitIds: ['a', 'c'], survivorId: 'a', ...result({ code: 'a' }) }
    const [event, ...others] = followers(given(), alone)
    expect(others).toEqual([])
    expect(event).toMatchObject({
      type: 'unit-changed',
      unitId: 'ka',
      changes: {
        name: 'committee of ward N$&',
        officialShortName: 'C. ward N$&',
        superiorId: 'kp',
        seat: 'here',
      },
    })
    const structure = given()
    const act = decided(structure, alone)
    applyAct(structure, act)
    const again = { unitIds: ['a', 'q'], survivorId: 'a', ...result({ code: 'a' }) }
    expect(followers(structure, { ...again, unitIds: ['a', 'b'], follow: false })).toEqual([])
    structure.write('units', 'r', unitOf('r', { superiorId: 'p' }))
    expect(followers(structure, { ...again, unitIds: ['a', 'r'] })).toEqual([])
  })

  it('CMD-3 MRG-10 a follower that survives keeps its designations, a new one has none that are known', () => {
    const structure = given()
    applyAct(structure, actOf([changed('ka', { designations: ['border'] })]))
    const bearing = (survivorId: string | null) =>
      followers(structure, { ...result({ code: 'a' }), survivorId }).flatMap((event) =>
        event.type === 'units-merged' ? [event.result.designations] : [],
      )
    expect(bearing('a')).toEqual([['border']])
    expect(bearing(null)).toEqual([undefined])
  })

  it('CMD-3 with only another’s follower, it becomes the result’s own', () => {
    expect(
      followers(given(), { unitIds: ['c', 'b'], survivorId: 'c', ...result({ code: 'c' }) }),
    ).toMatchObject([
      {
        type: 'units-merged',
        survivor: false,
        result: { id: 'c:leads:committee', code: 'c.K' },
        sources: [{ unitId: 'kb' }],
      },
    ])
  })
})

describe('one head of the result', () => {
  const committees = {
    unitIds: ['ka', 'kb'],
    ...result({ kind: 'committee', superiorId: 'kp', code: null }),
    follow: false,
  }

  it('CMD-4 keeps one; the others become deputies in the deputies’ role, with whoever held them', () => {
    const structure = given()
    const act = decided(structure, { ...committees, headPostId: 's1' })
    expect(applyAct(structure, act).ok).toBe(true)
    expect(
      structure
        .postsOf('n')
        .map(({ id, role, holderId }) => [id, role, holderId])
        .sort(),
    ).toEqual([
      ['s1', 'chief', 'h1'],
      ['s2:deputy', 'vice', 'h2'],
      ['s3', 'vice', null],
    ])
  })

  it('CMD-4 a vacant head’s seat becomes a vacant deputy’s', () => {
    const structure = given()
    structure.write('posts', 's2', postOf('s2', 'kb', 'chief'))
    const act = decided(structure, { ...committees, headPostId: 's1' })
    expect(act.events.map(({ type }) => type)).toEqual(['units-merged', 'posts-changed', 'posts-changed'])
  })

  it('CMD-4 where the sources have no deputy, or one head only, all stay', () => {
    expect(decided(given(), { follow: false, headPostId: 's4' }).events).toHaveLength(1)
    const structure = given()
    structure.write('posts', 's2', undefined)
    expect(decided(structure, { ...committees, headPostId: 's1' }).events).toHaveLength(1)
  })

  it('CMD-8 refuses a head that is no head of the sources', () => {
    expect(refusals({ ...committees, headPostId: 's3' })).toEqual([
      { code: 'unknown-post', path: 'command.headPostId', unitIds: [] },
    ])
  })
})
