import { profileSchema } from '@tinhgon/model'
import { describe, expect, it } from 'vitest'
import { vietnamProfile } from './vietnam-profile.ts'

const idsOf = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id)
const kindIds = idsOf(vietnamProfile.kinds)

describe('the profile of Vietnam', () => {
  it('is a profile of the model', () => {
    expect(profileSchema.parse(vietnamProfile)).toEqual(vietnamProfile)
  })

  it('names every term once', () => {
    for (const terms of [
      vietnamProfile.systems,
      vietnamProfile.tiers,
      vietnamProfile.kinds,
      vietnamProfile.roles,
      vietnamProfile.relations,
      vietnamProfile.measures,
      vietnamProfile.designations,
    ]) {
      expect(new Set(idsOf(terms)).size).toBe(terms.length)
    }
  })

  it('refers only to its own systems and tiers', () => {
    const systems = idsOf(vietnamProfile.systems)
    const tiers = idsOf(vietnamProfile.tiers)
    for (const kind of vietnamProfile.kinds) {
      expect(systems).toContain(kind.system)
      for (const tier of kind.tiers) expect(tiers).toContain(tier)
    }
  })

  it('writes its Vietnamese in NFC, with the modern place of tone marks', () => {
    const texts = [...vietnamProfile.kinds, ...vietnamProfile.roles].map(({ title }) => title.vi).join('\n')
    expect(texts).toBe(texts.normalize('NFC'))
    expect(texts).not.toMatch(/uỷ|thuỷ/i)
  })

  it('S2 lets every follow rule lead from a kind of territory to a kind of its own system', () => {
    const relations = idsOf(vietnamProfile.relations)
    const systemOf = new Map(vietnamProfile.kinds.map(({ id, system }) => [id, system]))
    for (const rule of vietnamProfile.followRules) {
      expect(relations).toContain(rule.relation)
      for (const kind of rule.kinds) expect(systemOf.get(kind)).toBe(rule.system)
      for (const { territoryKind, kind } of rule.resultKinds) {
        expect(systemOf.get(territoryKind)).toBe('territory')
        expect(systemOf.get(kind)).toBe(rule.system)
      }
    }
  })

  it('L3 lets only kinds that exist hold members', () => {
    const members = vietnamProfile.measures.find(({ id }) => id === 'members')
    expect(members?.heldBy).toBeInstanceOf(Array)
    for (const kind of members?.heldBy ?? []) expect(kindIds).toContain(kind)
  })

  it('has the commissions whose merger everybody asks about', () => {
    expect(kindIds).toEqual(
      expect.arrayContaining([
        'propaganda-commission',
        'mass-mobilisation-commission',
        'propaganda-and-mass-mobilisation-commission',
      ]),
    )
  })
})
