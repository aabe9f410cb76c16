import { type LineagePair, lineageBetween, successorsOf } from '@tinhgon/engine'
import type { ChangeEvent, Plan } from '@tinhgon/model'
import {
  actOf,
  baselineOf,
  changed,
  merged,
  part,
  plainProfile,
  remainder,
  resultOf,
  unitOf,
  whole,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

const under = { superiorId: 'p' }
const baseline = {
  ...baselineOf({
    units: [unitOf('p', { tier: 'province' }), ...['a', 'b', 'c'].map((id) => unitOf(id, under))],
  }),
  date: '2019-01-01',
}
const act = (operatesOn: string, ...events: ChangeEvent[]) => ({
  act: actOf(events, { id: operatesOn, operatesOn }),
  on: true,
  annotation: null,
})
/** b is divided between a and c, which have become one six years later. */
const plan: Plan = [
  act(
    '2021-07-01',
    merged(resultOf('a2', under), [whole('a'), part('b')]),
    merged(resultOf('c2', under), [whole('c'), remainder('b')]),
  ),
  act('2023-01-01', changed('c2', { name: 'renamed' })),
  act('2025-07-01', merged(resultOf('d', under), [whole('a2'), whole('c2')])),
]

const told = (pairs: readonly LineagePair[]) =>
  pairs
    .filter(({ before }) => before.id !== 'p')
    .map(({ before, after, extent }) => `${before.name} ${extent} ${after.id}`)
    .sort()

function between(...dates: [string, string]) {
  const outcome = lineageBetween({ baseline, plan, profile: plainProfile }, ...dates)
  if (!outcome.ok) throw new Error(outcome.refusals.map(({ message }) => message).join('\n'))
  return outcome
}

describe('lineage between two days', () => {
  it.each([
    ['2019-01-01', '2021-06-30', ['Unit a whole a', 'Unit b whole b', 'Unit c whole c']],
    [
      '2019-01-01',
      '2021-07-01',
      ['Unit a whole a2', 'Unit b part a2', 'Unit b remainder c2', 'Unit c whole c2'],
    ],
    ['2019-01-01', '2025-07-01', ['Unit a whole d', 'Unit b whole d', 'Unit c whole d']],
    ['2021-07-01', '2025-07-01', ['Unit a2 whole d', 'Unit c2 whole d']],
    ['2024-01-01', '2025-07-01', ['Unit a2 whole d', 'renamed whole d']],
    ['2025-07-01', '2021-07-01', ['Unit a2 whole d', 'Unit c2 whole d']],
    ['2025-07-01', '2030-01-01', ['Unit d whole d']],
  ])('LIN-6 from %s to %s', (from, to, pairs) => {
    expect(told(between(from, to).pairs)).toEqual(pairs)
  })

  it('LIN-6 LIN-2 is asked both ways on the structure that it gives', () => {
    const { structure } = between('2019-01-01', '2023-06-01')
    expect(told(successorsOf(structure, 'b'))).toEqual(['Unit b part a2', 'Unit b remainder c2'])
  })

  it('LIN-6 E3 tells why it cannot be told where an act does not apply', () => {
    const broken = [...plan, act('2026-01-01', changed('a', { name: 'gone' }))]
    const outcome = lineageBetween(
      { baseline, plan: broken, profile: plainProfile },
      '2019-01-01',
      '2027-01-01',
    )
    expect(outcome.ok ? [] : outcome.refusals.map(({ code }) => code)).toEqual(['unknown-unit'])
  })

  it('LIN-6 E3 tells why it cannot be told where the baseline does not load', () => {
    const outcome = lineageBetween(
      { baseline: { ...baseline, profile: 'another' }, plan, profile: plainProfile },
      '2019-01-01',
      '2027-01-01',
    )
    expect(outcome.ok ? [] : outcome.refusals.map(({ code }) => code)).toEqual(['unknown-profile'])
  })
})
