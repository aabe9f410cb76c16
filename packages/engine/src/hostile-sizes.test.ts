import { applyAct, diffStructures, hashStructure } from '@tinhgon/engine'
import type { Unit } from '@tinhgon/model'
import {
  actOf,
  applied,
  baselineOf,
  changed,
  figureOf,
  load,
  merged,
  part,
  refused,
  resultOf,
  share,
  unitOf,
  whole,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

const many = 100_000
const nothing = { added: [], updated: [], removed: [] }
const under = { superiorId: 'root' }
const star = (): Unit[] => [
  unitOf('root', { tier: 'province' }),
  ...Array.from({ length: many }, (_, index) => unitOf(`u${index}`, under)),
]

/** Odd primes from a number on: no two have a common denominator but their product. */
function primes(from: number, count: number): number[] {
  const found: number[] = []
  for (let candidate = from; found.length < count; candidate += 2) {
    let divisor = 3
    while (divisor * divisor <= candidate && candidate % divisor !== 0) divisor += 2
    if (divisor * divisor > candidate) found.push(candidate)
  }
  return found
}

describe('hostile sizes', () => {
  it('E3 S1-2 the root of a chain of 1,000,000 goes under none of its own, however deep', {
    timeout: 120_000,
  }, () => {
    const last = 999_999
    const units = Array.from({ length: last + 1 }, (_, index) =>
      unitOf(`u${index}`, { superiorId: index === 0 ? null : `u${index - 1}` }),
    )
    const structure = load(baselineOf({ units }))
    for (const [unitId, superiorId] of [
      ['u0', `u${last}`],
      ['u0', 'u1'],
      ['u500000', `u${last}`],
    ] as const) {
      const before = structure.unit(unitId)
      const outcome = applyAct(structure, actOf([changed(unitId, { superiorId })]))
      expect(outcome.ok ? [] : outcome.refusals.map(({ code }) => code)).toEqual(['cycle'])
      expect(structure.unit(unitId)).toBe(before)
    }
    expect([...structure.rootIds]).toEqual(['u0'])
    expect(structure.units.size).toBe(last + 1)
  })

  it('E3 MRG-8 100,000 units become one; named once too often they become nothing', {
    timeout: 60_000,
  }, () => {
    const structure = load(baselineOf({ units: star(), figures: [figureOf('u7', 'people', 7)] }))
    const sources = Array.from({ length: many }, (_, index) => whole(`u${index}`))
    const twice = refused(structure, [merged(resultOf('all', under), [...sources, whole('u7')])])
    expect(new Set(twice.map(({ code }) => code))).toEqual(new Set(['source-twice', 'source-conflict']))
    applied(structure, [merged(resultOf('all', under), sources)])
    expect([...structure.units.keys()].sort()).toEqual(['all', 'root'])
  })

  it('E3 an act of 100,000 events with one fault among them changes nothing; without it, everything', {
    timeout: 60_000,
  }, () => {
    const structure = load(baselineOf({ units: star() }))
    const twin = load(baselineOf({ units: star() }))
    const events = Array.from({ length: many }, (_, index) => changed(`u${index}`, { name: `new ${index}` }))
    const outcome = applyAct(structure, actOf([...events, changed('nobody', { name: 'x' })]))
    expect(outcome.ok ? [] : outcome.refusals.map(({ code, path }) => `${code} ${path}`)).toEqual([
      `unknown-unit act.events[${many}].unitId`,
    ])
    expect(diffStructures(twin, structure)).toEqual(nothing)
    applied(structure, events)
    expect(structure.unit('u99999')?.name).toBe('new 99999')
  })

  it('L1-1 L1-2 2,000 parts whose denominators have nothing in common are divided exactly', {
    timeout: 60_000,
  }, () => {
    const [all, denominators] = [9_007_199_254_740_881, primes(10_007, 2_000)]
    const structure = load(
      baselineOf({
        units: [unitOf('root', { tier: 'province' }), unitOf('a', under)],
        figures: [figureOf('a', 'people', all)],
      }),
    )
    const before = hashStructure(structure)
    const parts = denominators.map((denominator, index) =>
      merged(resultOf(`n${index}`, under), [part('a', { measures: [share('people', 1, denominator)] })]),
    )
    const everything = share('people', 1, 1)
    const over = merged(resultOf('over', under), [part('a', { measures: [everything] })])
    expect(refused(structure, [...parts, over]).map(({ code }) => code)).toEqual(['shares-exceed-whole'])
    expect(hashStructure(structure)).toBe(before)
    applied(structure, parts)
    const held = [...structure.units.keys()].map((id) => BigInt(structure.figureOf(id, 'people')?.fixed ?? 0))
    expect(held.reduce((sum, one) => sum + one, 0n)).toBe(BigInt(all))
    for (const [index, denominator] of denominators.entries()) {
      const exact = BigInt(all) / BigInt(denominator)
      const got = BigInt(structure.figureOf(`n${index}`, 'people')?.fixed ?? -1)
      expect(got === exact || got === exact + 1n, `part ${index}`).toBe(true)
    }
  })
})
