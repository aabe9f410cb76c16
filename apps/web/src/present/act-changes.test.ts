import { applyAct } from '@tinhgon/engine'
import {
  actOf,
  baselineOf,
  changed,
  dissolved,
  established,
  load,
  merged,
  postOf,
  resultOf,
  unitOf,
  whole,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'
import { actChanges, kindCounts, totalsAround } from './act-changes.ts'

const act = actOf([
  merged(resultOf('n'), [whole('a'), whole('b')]),
  established(unitOf('m', { kind: 'zone' })),
  changed('c', { kind: 'zone' }),
  dissolved('d', { endsFigures: ['people', 'area', 'satisfaction'] }),
])

describe('what an act changes, for the screen of a meeting', () => {
  const structure = load(
    baselineOf({ units: ['a', 'b', 'c', 'd'].map((id) => unitOf(id)), posts: [postOf('s', 'a')] }),
  )
  const outcome = applyAct(structure, act)
  if (!outcome.ok) throw new Error('refused')

  it('STP-1 names units that become others, begin and end', () => {
    expect(actChanges(act).map(({ type, before, after }) => [type, before.length, after.length])).toEqual([
      ['merged', 2, 1],
      ['new', 0, 1],
      ['ended', 1, 0],
    ])
  })

  it('STP-2 counts the kinds whose number changes, before and after, the largest change first', () => {
    expect(kindCounts(outcome.diff, structure.units.values())).toEqual([
      { kind: 'region', before: 4, after: 1 },
      { kind: 'zone', before: 0, after: 2 },
    ])
  })

  it('STP-2 counts units and posts in all', () => {
    expect(totalsAround(outcome.diff, { units: structure.units.size, posts: 1 })).toEqual({
      units: { before: 4, after: 3 },
      posts: { before: 1, after: 1 },
    })
  })
})
