import { decide, hashStructure, type Structure } from '@tinhgon/engine'
import type { ChangeUnits } from '@tinhgon/model'
import { baselineOf, changed, load, unitOf } from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

/** Two provinces and a ward, each led by a committee. */
const given = () =>
  load(
    baselineOf({
      units: [
        unitOf('p', { tier: 'province' }),
        unitOf('q', { tier: 'province' }),
        unitOf('a', { superiorId: 'p', seat: 'old seat' }),
        unitOf('kp', { system: 'party', tier: 'province' }),
        unitOf('kq', { system: 'party', tier: 'province' }),
        unitOf('ka', { system: 'party', superiorId: 'kp', code: 'a.K', name: 'a name of its own' }),
      ],
      relations: ['p', 'q', 'a'].map((id) => ({ kind: 'leads', fromId: `k${id}`, toId: id })),
    }),
  )

function decided(structure: Structure, over: Partial<ChangeUnits>) {
  const command: ChangeUnits = {
    type: 'change-units',
    actId: 'act',
    title: 'Change',
    operatesOn: '2025-07-01',
    legalBasis: null,
    unitIds: ['a'],
    changes: { name: 'New name' },
    follow: true,
    ...over,
  }
  const outcome = decide(structure, command)
  return outcome.ok ? outcome.acts[0].events : outcome.refusals.map(({ code, path }) => `${code} ${path}`)
}

describe('changing units', () => {
  it('CMD-22 a renamed territory gives its name to the units bound to it, and leaves all else of theirs', () => {
    expect(decided(given(), {})).toEqual([
      changed('a', { name: 'New name' }),
      changed('ka', { name: 'committee of new name', officialShortName: 'C. new name' }),
    ])
    expect(decided(given(), { follow: false })).toEqual([changed('a', { name: 'New name' })])
  })

  it('CMD-22 a code goes on behind the territory’s, and the superior is who is bound to the one above', () => {
    expect(decided(given(), { changes: { code: 'z', superiorId: 'q' } })).toEqual([
      changed('a', { code: 'z', superiorId: 'q' }),
      changed('ka', { code: 'z.K', superiorId: 'kq' }),
    ])
  })

  it('CMD-22 what is so already is left, of each unit', () => {
    expect(decided(given(), { unitIds: ['a'], changes: { superiorId: 'p' }, follow: false })).toEqual([
      'nothing-to-change command.changes',
    ])
    expect(decided(given(), { unitIds: ['a', 'ka'], changes: { seat: 'old seat' }, follow: false })).toEqual([
      changed('ka', { seat: 'old seat' }),
    ])
  })

  it('CMD-1 CMD-8 refuses units that are not there, and leaves the structure as it was', () => {
    const structure = given()
    const before = hashStructure(structure)
    expect(decided(structure, { unitIds: ['a', 'x'] })).toEqual(['unknown-unit command.unitIds[1]'])
    decided(structure, {})
    expect(hashStructure(structure)).toBe(before)
  })
})
