import { type ChartScope, chartSubjectOf } from '@tinhgon/charts'
import type { Structure } from '@tinhgon/engine'
import {
  applied,
  baselineOf,
  changed,
  dissolved,
  figureOf,
  load,
  merged,
  plainProfile,
  resultOf,
  unitOf,
  whole,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

const [system] = plainProfile.systems
const [measure] = plainProfile.measures
if (!system || !measure) throw new Error('the profile has a system and a measure')

const baseline = baselineOf({
  units: [
    unitOf('province', { tier: 'province' }),
    unitOf('district', { tier: 'district', superiorId: 'province' }),
    ...['a', 'b', 'c', 'd'].map((id) => unitOf(id, { superiorId: 'district' })),
  ],
  figures: [figureOf('a', measure.id, 10), figureOf('b', measure.id, 5), figureOf('c', measure.id, null)],
})

const scope: ChartScope = {
  view: 'changes',
  unitId: null,
  systems: null,
  tiers: null,
  relations: new Set(),
  measures: [],
  countsPosts: false,
  language: 'en',
}

const subjectOf = (structure: Structure, more: Partial<ChartScope> = {}) =>
  new Map(
    chartSubjectOf(load(baseline), structure, { ...scope, ...more }, String).units.map((unit) => [
      unit.id,
      unit,
    ]),
  )

describe('what a chart shows', () => {
  const after = load(baseline)
  applied(after, [
    merged(resultOf('ab', { superiorId: 'province', name: 'Commune AB' }), [whole('a'), whole('b')]),
    changed('c', { superiorId: 'province', name: 'Commune New C' }),
    dissolved('d', { successorIds: ['c'], endsFigures: ['people', 'area'] }),
  ])

  it('CHT-2 marks what is new, merged, moved or renamed, and says whence it comes', () => {
    const units = subjectOf(after)
    const nameOf = (id: string): string => baseline.units.find((unit) => unit.id === id)?.name ?? ''
    expect(units.get('ab')).toMatchObject({
      mark: 'merged',
      change: `from ${nameOf('a')}, ${nameOf('b')}`,
      superiorId: 'province',
    })
    expect(units.get('c')?.mark).not.toBeNull()
    expect(units.get('province')).toMatchObject({ mark: null, change: null })
  })

  it('CHT-2 shows before and after as they are, without marks', () => {
    expect([...subjectOf(after, { view: 'before' }).keys()].sort()).toEqual(
      ['a', 'b', 'c', 'd', 'district', 'province'].sort(),
    )
    const units = subjectOf(after, { view: 'after' })
    expect([...units.keys()].sort()).toEqual(['ab', 'c', 'district', 'province'])
    expect([...units.values()].every(({ mark, change }) => mark === null && change === null)).toBe(true)
  })

  it('CHT-3 keeps what has ended where it stood, unless a successor that is drawn names it', () => {
    const units = subjectOf(after)
    expect(units.has('a')).toBe(false)
    const gone = load(baseline)
    applied(gone, [dissolved('d', { endsFigures: ['people', 'area'] })])
    expect(subjectOf(gone).get('d')).toMatchObject({ isEnded: true, mark: 'ended', superiorId: 'district' })
  })

  it('CHT-4 adds figures up over what is below, and says what is unknown with its count', () => {
    const facts = (id: string) =>
      subjectOf(load(baseline), { view: 'before', measures: [measure.id] }).get(id)?.facts
    expect(facts('a')?.[0]).toMatch(/: 10$/)
    expect(facts('district')?.[0]).toMatch(/: – \(\d of \d unknown\)$/)
  })

  it('CHT-1 hangs a unit whose superior is left out from the nearest that is drawn', () => {
    const units = subjectOf(load(baseline), {
      view: 'before',
      tiers: new Set(['province', baseline.units.find(({ id }) => id === 'a')?.tier ?? '']),
    })
    expect(units.has('district')).toBe(false)
    expect(units.get('a')?.superiorId).toBe('province')
  })
})
