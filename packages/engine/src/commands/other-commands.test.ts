import { applyAct, decide, ledgerOf, type Structure, validate } from '@tinhgon/engine'
import type { Command, DissolveUnits, EndTier } from '@tinhgon/model'
import { baselineOf, changed, figureOf, load, personOf, postOf, unitOf } from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

const head = { actId: 'act', title: 'Act', operatesOn: '2025-07-01', legalBasis: null }

function perform(structure: Structure, command: Command) {
  const outcome = decide(structure, command)
  if (!outcome.ok) throw new Error(outcome.refusals.map(({ message }) => message).join('\n'))
  expect(applyAct(structure, outcome.acts[0]).ok).toBe(true)
  expect(validate(structure)).toEqual([])
  expect(ledgerOf(structure).map(({ balanced }) => balanced)).not.toContain(false)
  return outcome.acts[0].events
}
const refusals = (structure: Structure, command: Command) => {
  const outcome = decide(structure, command)
  return outcome.ok ? [] : outcome.refusals.map(({ code, path, unitIds }) => ({ code, path, unitIds }))
}

const party = (id: string, given: Parameters<typeof unitOf>[1] = {}) =>
  unitOf(id, { system: 'party', ...given })

describe('recording events', () => {
  it('CMD-9 takes explicit events as they are, or says why not', () => {
    const structure = load(baselineOf({ units: [unitOf('a')] }))
    const events = [changed('a', { name: 'A' })]
    expect(perform(structure, { type: 'record-events', ...head, exhausts: [], events })).toEqual(events)
    expect(
      refusals(structure, {
        type: 'record-events',
        ...head,
        exhausts: ['x'],
        events: [changed('y', { name: 'Y' })],
      }),
    ).toEqual([
      { code: 'unknown-unit', path: 'act.events[0].unitId', unitIds: ['y'] },
      { code: 'unknown-unit', path: 'act.exhausts[0]', unitIds: ['x'] },
    ])
  })

  it('E4 a command that nobody knows is never skipped', () => {
    const structure = load(baselineOf({ units: [] }))
    expect(() => decide(structure, { ...head, type: 'reorganise' } as unknown as Command)).toThrow(
      'unknown command',
    )
  })
})

describe('merging counterparts', () => {
  const given = () =>
    load(
      baselineOf({
        units: [
          party('k1', { tier: 'province' }),
          party('k2', { tier: 'district' }),
          party('k3', { tier: 'district' }),
          ...['k1', 'k2'].flatMap((superiorId) => [
            party(`commission-${superiorId}`, {
              kind: 'commission',
              tier: superiorId === 'k1' ? 'province' : 'district',
              superiorId,
              seat: 'here',
            }),
            party(`committee-${superiorId}`, {
              tier: superiorId === 'k1' ? 'province' : 'district',
              superiorId,
            }),
          ]),
          party('second-of-k2', { kind: 'commission', tier: 'district', superiorId: 'k2' }),
          party('commission-k3', { kind: 'commission', tier: 'district', superiorId: 'k3' }),
        ],
      }),
    )
  const command = (tiers: string[], kinds = ['commission', 'committee']): Command => ({
    type: 'merge-counterparts',
    ...head,
    kinds,
    tiers,
    resultKind: 'commission',
    resultName: 'both of {superior}',
    officialShortName: null,
  })

  it('CMD-5 merges those of all kinds under every superior that has one of each', () => {
    const structure = given()
    const events = perform(structure, command(['district']))
    expect(events).toMatchObject([
      {
        result: {
          id: 'act:k2',
          name: 'both of Unit k2',
          code: 'commission-k2',
          seat: 'here',
          superiorId: 'k2',
          tier: 'district',
        },
        sources: [{ unitId: 'commission-k2' }, { unitId: 'second-of-k2' }, { unitId: 'committee-k2' }],
      },
    ])
  })

  it('CMD-5 does so at every tier where none is named', () => {
    expect(perform(given(), command([]))).toMatchObject([
      { result: { superiorId: 'k1', tier: 'province' } },
      { result: { superiorId: 'k2', tier: 'district' } },
    ])
  })

  it('CMD-8 refuses where nobody has both', () => {
    expect(refusals(given(), command(['commune']))).toEqual([
      { code: 'nothing-to-change', path: 'command.kinds', unitIds: [] },
    ])
    expect(refusals(given(), command([], ['commission', 'castle']))).toHaveLength(1)
  })
})

describe('ending a tier', () => {
  /** A province; two districts, one with a committee and an office of the tier below it; communes; seats. */
  const given = () =>
    load(
      baselineOf({
        units: [
          unitOf('p', { tier: 'province' }),
          unitOf('d1', { tier: 'district', superiorId: 'p' }),
          unitOf('d2', { tier: 'district', superiorId: 'p' }),
          ...['a', 'b'].map((id) => unitOf(id, { superiorId: 'd1' })),
          unitOf('c', { superiorId: 'd2' }),
          party('kp', { tier: 'province' }),
          party('kd', { tier: 'district', superiorId: 'kp' }),
          party('od', { tier: 'district', kind: 'commission', superiorId: 'kd' }),
          party('ka', { superiorId: 'kd' }),
          party('oe', { tier: 'district', kind: 'commission', superiorId: 'kp' }),
        ],
        people: [personOf('h')],
        posts: [
          postOf('s1', 'd1', 'chief', 'h'),
          postOf('s2', 'd1'),
          postOf('s3', 'd1'),
          postOf('s4', 'od'),
          postOf('s5', 'oe'),
        ],
        figures: ['a', 'b', 'c'].map((id) => figureOf(id, 'people', 10)),
      }),
    )
  const command = (over: Partial<EndTier> = {}): Command => ({
    type: 'end-tier',
    ...head,
    tier: 'district',
    exceptIds: [],
    seats: 'to-subordinates',
    ...over,
  })

  const ofMembers = (structure: Structure) => {
    for (const id of ['kp', 'kd', 'ka'])
      structure.write('figures', `${id}\tmembers`, {
        unitId: id,
        measure: 'members',
        fixed: 0,
        open: false,
        poolIds: [],
        date: '2025-01-01',
        grade: 'verified',
        source: 'x',
      })
    return structure
  }

  it('CMD-6 units below report to the nearest superior that stays, in every system', () => {
    const structure = ofMembers(given())
    perform(structure, command())
    expect([...structure.childIdsOf('p')].sort()).toEqual(['a', 'b', 'c'])
    expect([...structure.childIdsOf('kp')]).toEqual(['ka'])
    expect([...structure.units.values()].filter(({ tier }) => tier === 'district')).toEqual([])
    expect(structure.table('endings').get('od')?.how).toBe('dissolved')
  })

  it('CMD-6 seats go down in turn, with whoever holds them; where nothing is below, up', () => {
    const structure = ofMembers(given())
    perform(structure, command())
    const places = ['s1', 's2', 's3', 's4', 's5'].map((id) => structure.table('posts').get(id)?.unitId)
    expect(places).toEqual(['a', 'b', 'a', 'ka', 'kp'])
    expect(structure.table('posts').get('s1')?.holderId).toBe('h')
  })

  it('CMD-6 or are abolished, their holders released', () => {
    const structure = ofMembers(given())
    perform(structure, command({ seats: 'abolished' }))
    expect(structure.table('posts').size).toBe(0)
    expect(structure.table('postEndings').size).toBe(5)
  })

  it('CMD-6 exceptions stay with all they have', () => {
    const structure = ofMembers(given())
    perform(structure, command({ exceptIds: ['d1'] }))
    expect([...structure.childIdsOf('d1')].sort()).toEqual(['a', 'b'])
    expect(structure.postIdsOf('d1').size).toBe(3)
    expect(structure.unit('d2')).toBeUndefined()
  })

  it('S1-3 CMD-8 refuses a tier without units, and one whose end would leave units without a superior', () => {
    expect(refusals(given(), command({ tier: 'orbit' }))).toEqual([
      { code: 'nothing-to-change', path: 'command.tier', unitIds: [] },
    ])
    expect(
      refusals(given(), command({ tier: 'province' })).map(({ code, unitIds }) => [code, ...unitIds]),
    ).toEqual([
      ['undeclared-root', 'kd'],
      ['undeclared-root', 'oe'],
      ['undeclared-root', 'd1'],
      ['undeclared-root', 'd2'],
    ])
  })

  it('CMD-6 seats of a topmost unit with nothing below are abolished', () => {
    const structure = load(
      baselineOf({
        units: [party('x', { tier: 'district', kind: 'commission' })],
        posts: [postOf('s', 'x')],
      }),
    )
    perform(structure, command())
    expect(structure.table('postEndings').has('s')).toBe(true)
  })
})

describe('dissolving units', () => {
  const given = () =>
    load(
      baselineOf({
        units: [
          unitOf('p', { tier: 'province' }),
          unitOf('d', { tier: 'district', superiorId: 'p' }),
          unitOf('e', { tier: 'district', superiorId: 'p' }),
          unitOf('a', { superiorId: 'd' }),
          unitOf('b', { superiorId: 'd' }),
          unitOf('f', { superiorId: 'e' }),
        ],
        people: [personOf('h')],
        posts: [postOf('s1', 'd', 'chief', 'h'), postOf('s2', 'd')],
        figures: ['a', 'b', 'f'].map((id) => figureOf(id, 'people', 10)),
      }),
    )
  const command = (unitIds: string[], over: Partial<DissolveUnits> = {}): Command => ({
    type: 'dissolve-units',
    ...head,
    unitIds,
    takerId: null,
    seats: 'to-taker',
    endsFigures: false,
    ...over,
  })

  it('CMD-21 subordinates and seats go to the nearest superior that stays', () => {
    const structure = given()
    perform(structure, command(['d']))
    expect([...structure.childIdsOf('p')].sort()).toEqual(['a', 'b', 'e'])
    expect([...structure.postIdsOf('p')].sort()).toEqual(['s1', 's2'])
    expect(structure.table('endings').get('d')?.successorIds).toEqual([])
  })

  it('CMD-21 or to the taker, which is recorded as successor; seats may be abolished', () => {
    const structure = given()
    perform(structure, command(['d', 'a'], { takerId: 'e', seats: 'abolished', endsFigures: true }))
    expect([...structure.childIdsOf('e')].sort()).toEqual(['b', 'f'])
    expect(structure.table('posts').size).toBe(0)
    expect(structure.table('endings').get('d')?.successorIds).toEqual(['e'])
    expect(ledgerOf(structure).find(({ row }) => row === 'people')).toMatchObject({ ended: 10 })
  })

  it('CMD-21 CMD-8 figures that nobody takes are refused unless they are said to end', () => {
    expect(refusals(given(), command(['b'])).map(({ code, unitIds }) => [code, ...unitIds])).toEqual([
      ['unplaced', 'b'],
      ['unplaced', 'b'],
    ])
    expect(refusals(given(), command(['b'], { endsFigures: true }))).toEqual([])
  })

  it('S1-3 CMD-8 refuses units that are not there, a taker that ends, and subordinates without a superior', () => {
    expect(refusals(given(), command(['x', 'b'], { takerId: 'b' }))).toEqual([
      { code: 'unknown-unit', path: 'command.unitIds[0]', unitIds: ['x'] },
      { code: 'unknown-unit', path: 'command.takerId', unitIds: ['b'] },
    ])
    expect(refusals(given(), command(['p'])).map(({ code, unitIds }) => [code, ...unitIds])).toEqual([
      ['undeclared-root', 'd'],
      ['undeclared-root', 'e'],
    ])
  })
})

describe('establishing committees', () => {
  it('CMD-7 new committees take organisations and seats over; those that led them before end', () => {
    const structure = load(
      baselineOf({
        units: [
          party('k'),
          party('bloc', { kind: 'commission', superiorId: 'k' }),
          party('empty', { kind: 'commission', superiorId: 'k' }),
          ...['o1', 'o2'].map((id) => party(id, { kind: 'commission', superiorId: 'bloc' })),
          party('o3', { kind: 'commission' }),
        ],
        posts: [postOf('s', 'bloc')],
      }),
    )
    const committee = (id: string, takesUnitIds: string[], takesPostIds: string[]) => ({
      unit: party(id, { kind: 'commission', superiorId: 'k' }),
      takesUnitIds,
      takesPostIds,
    })
    perform(structure, {
      type: 'establish-committees',
      ...head,
      committees: [committee('n1', ['o1', 'o3'], ['s']), committee('n2', ['o2'], [])],
      endsUnitIds: ['bloc', 'empty'],
    })
    expect([...structure.childIdsOf('n1')].sort()).toEqual(['o1', 'o3'])
    expect(structure.table('posts').get('s')?.unitId).toBe('n1')
    expect(structure.table('endings').get('bloc')?.successorIds).toEqual(['n1', 'n2'])
    expect(structure.table('endings').get('empty')?.successorIds).toEqual([])
  })
})
