import { applyPlan, hashBaseline, ledgerOf, refusalsOf, summarise, validate } from '@tinhgon/engine'
import { describe, expect, it } from 'vitest'
import { load } from '../load.ts'
import { SeededRandom } from '../seeded-random.ts'
import { twoTierReform } from './two-tier-reform.ts'
import { wholeSystem } from './whole-system.ts'
import { wholeSystemProfile } from './whole-system-profile.ts'

const size = { provinces: 6, districts: 24, communes: 200 }
const made = (seed: number) => wholeSystem(new SeededRandom(seed), size)

describe('the whole system', () => {
  it('is the same for the same seed', () => {
    expect(hashBaseline(made(7).baseline)).toBe(hashBaseline(made(7).baseline))
    expect(hashBaseline(made(7).baseline)).not.toBe(hashBaseline(made(8).baseline))
  })

  it('has the territories that were asked for, each with the nine bodies bound to it', () => {
    const structure = load(made(7).baseline, wholeSystemProfile)
    const { byKindAndTier } = summarise(structure)
    for (const kind of ['party-committee', 'peoples-committee', 'peoples-council', 'front', 'farmers'])
      expect(byKindAndTier[kind]).toEqual({ central: 1, province: 6, district: 24, commune: 200 })
  })

  it('S1 S2 L1 goes through the two-tier reform without a refusal, and nothing is lost', () => {
    const system = made(7)
    const structure = load(system.baseline, wholeSystemProfile)
    const cells = summarise(structure).byKind.cell
    const reform = twoTierReform(system)
    const steps = applyPlan(
      structure,
      reform.acts.map((act) => ({ act, on: true, annotation: null })),
    )
    expect(refusalsOf(steps)).toEqual([])
    expect(validate(structure)).toEqual([])
    expect(ledgerOf(structure).map(({ balanced }) => balanced)).not.toContain(false)
    const { byTier, byKind, posts } = summarise(structure)
    expect(byKind).toMatchObject({ province: 3, district: 0, commune: reform.communes, cell: cells })
    expect([byTier.district, posts]).toEqual([0, system.baseline.posts.length])
  })
})
