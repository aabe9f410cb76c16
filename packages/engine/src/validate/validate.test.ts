import { validate } from '@tinhgon/engine'
import {
  applied,
  baselineOf,
  contentOf,
  figureOf,
  load,
  postOf,
  resultOf,
  split,
  unitOf,
  unstated,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

/** A sound structure with a divided unit; each test spoils one thing behind the fold's back. */
function given() {
  const structure = load(
    baselineOf({
      units: [
        unitOf('p', { tier: 'province' }),
        unitOf('a', { superiorId: 'p' }),
        unitOf('d', { superiorId: 'p' }),
        unitOf('k', { system: 'party' }),
      ],
      relations: [{ kind: 'leads', fromId: 'k', toId: 'a' }],
      posts: [postOf('s', 'a')],
      figures: ['a', 'd'].flatMap((id) => [figureOf(id, 'people', 10), figureOf(id, 'area', 0)]),
    }),
  )
  const half = (id: string) => ({
    extent: 'part' as const,
    unit: resultOf(id, { superiorId: 'p' }),
    ...contentOf({ measures: [unstated('people')] }),
  })
  applied(structure, [split('d', [half('x'), half('y')])], { id: 'act' })
  return structure
}
const spoilt = (spoil: (structure: ReturnType<typeof given>) => void) => {
  const structure = given()
  spoil(structure)
  return validate(structure).map(({ rule, detail }) => `${rule}: ${detail}`)
}

describe('the check of a whole structure', () => {
  it('S1 finds a circle, a missing superior, one of another system, a code borne twice', () => {
    expect(
      spoilt((structure) =>
        structure.write('units', 'p', unitOf('p', { tier: 'province', superiorId: 'a' })),
      ),
    ).toContain('S1: p hangs from no root')
    expect(spoilt((structure) => structure.write('units', 'a', unitOf('a', { superiorId: 'q' })))).toContain(
      'S1: a has no superior in its system',
    )
    expect(spoilt((structure) => structure.write('units', 'a', unitOf('a', { superiorId: 'k' })))).toContain(
      'S1: a has no superior in its system',
    )
    expect(
      spoilt((structure) => structure.write('units', 'a', unitOf('a', { superiorId: 'p', code: 'p' }))),
    ).toContain('S1: the code p is borne twice in territory')
  })

  it('S2 finds relations, seats, figures and statements of units that are gone', () => {
    const found = spoilt((structure) => {
      structure.write('units', 'a', undefined)
      structure.write('relations', 'leads\ta\tq', { kind: 'leads', fromId: 'a', toId: 'q' })
      structure.write('statements', 'a\tpeople', figureOf('a', 'people', 1))
    })
    for (const what of [
      'relation leads\tk\ta',
      'relation leads\ta\tq',
      'post s',
      'figure people',
      'statement people',
    ])
      expect(found).toContain(`S2: ${what} belongs to a, which is not there`)
    expect(found).toContain('S2: relation leads\ta\tq belongs to q, which is not there')
    expect(found).toContain('S3: a has vanished')
  })

  it('S2 finds a relation of a unit with itself and a seat held by nobody', () => {
    expect(
      spoilt((structure) => structure.write('relations', 'x', { kind: 'leads', fromId: 'a', toId: 'a' })),
    ).toEqual(['S2: a is related to itself'])
    expect(spoilt((structure) => structure.write('posts', 's', postOf('s', 'a', 'chief', 'ghost')))).toEqual([
      'S2: post s is held by nobody known',
    ])
  })

  it('S3 finds units that come from nowhere, live after their end, or were placed nowhere', () => {
    const ending = {
      unitId: 'd',
      how: 'placed' as const,
      actId: 'act',
      date: '2025-07-01',
      unit: unitOf('d'),
    }
    expect(spoilt((structure) => structure.write('endings', 'd', { ...ending, successorIds: [] }))).toEqual([
      'S3: d was placed nowhere',
    ])
    expect(
      spoilt((structure) => structure.write('endings', 'a', { ...ending, unitId: 'a', successorIds: ['p'] })),
    ).toEqual(['S3: a lives after its end'])
    expect(
      spoilt((structure) =>
        structure.write('lineages', 'x', { unitId: 'x', origins: [], establishedBy: null }),
      ),
    ).toEqual(['S3: x comes from nowhere'])
  })

  it('L1 L3 finds figures above the lowest, below zero, and rows that do not balance', () => {
    const spoil = (unitId: string, fixed: number) => (structure: ReturnType<typeof given>) => {
      const figure = structure.figureOf('a', 'people')
      if (figure) structure.write('figures', `${unitId}\tpeople`, { ...figure, unitId, fixed })
    }
    expect(spoilt(spoil('p', 0))).toEqual(['L3: p holds people above the lowest'])
    expect(spoilt(spoil('a', -1))).toEqual([
      'L1: a holds -1 of people',
      'L1: 9 of people instead of 20',
      'L1: row people does not balance',
    ])
  })

  it('L2 finds pools and claimants that do not know each other, and a pool of one', () => {
    const id = 'act\td\tpeople'
    const pool = { id, measure: 'people', total: 10 }
    expect(spoilt((structure) => structure.write('pools', id, { ...pool, claimants: ['x'] }))).toEqual([
      `L2: y claims ${id}, which does not know it`,
      `L2: ${id} has one claimant`,
    ])
    expect(
      spoilt((structure) => structure.write('pools', id, { ...pool, claimants: ['a', 'x', 'y'] })),
    ).toContain(`L2: ${id} counts on a, which does not know it`)
  })
})
