import { normSchema, profileSchema } from '@tinhgon/model'
import { describe, expect, it } from 'vitest'
import { referencesOf } from '../norms/tests/norm-references.ts'
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
      vietnamProfile.normSubjects,
      vietnamProfile.norms,
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
    const { kinds, roles, norms, normSubjects } = vietnamProfile
    const texts = JSON.stringify([kinds, roles, norms, normSubjects])
    expect(texts === texts.normalize('NFC')).toBe(true)
    expect(texts.match(/\p{L}*(?:(?<!q)[uo][ỳýỷỹỵ]|o[àáảãạèéẻẽẹ])(?!\p{L})/giu)).toBeNull()
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

  it.each(vietnamProfile.norms)('VNN-1 $id parses, and all that it names is there and used', (norm) => {
    expect(normSchema.parse(norm)).toEqual(norm)
    const { kinds, roles, relations, measures, tiers, systems, designations, norms, normSubjects } =
      vietnamProfile
    const lists = { kinds, roles, relations, measures, tiers, systems, designations, norms, normSubjects }
    const known = new Set([
      ...Object.entries(lists).flatMap(([name, list]) => idsOf(list).map((id) => `${name} ${id}`)),
      ...Object.keys(norm.parameters).map((id) => `parameters ${id}`),
    ])
    const named = referencesOf(norm)
    expect([...named].filter((reference) => !known.has(reference))).toEqual([])
    expect(Object.keys(norm.parameters).filter((id) => !named.has(`parameters ${id}`))).toEqual([])
  })

  it.each(vietnamProfile.norms)('VNN-1 $id applies to kinds that occur in its system and tiers', (norm) => {
    const { system, tiers, kinds } = norm.appliesTo
    for (const id of kinds) {
      const kind = vietnamProfile.kinds.find((candidate) => candidate.id === id)
      expect(kind?.system).toBe(system)
      if (tiers.length > 0) expect(kind?.tiers.some((tier) => tiers.includes(tier))).toBe(true)
    }
  })

  it.each(vietnamProfile.norms)('VNN-2 $id is cited, and a default of ours is never called law', (norm) => {
    const transitions = 'transitions' in norm.check ? norm.check.transitions : []
    for (const { document, article, source, grade } of [
      norm.citation,
      ...transitions.map(({ citation }) => citation),
    ]) {
      expect(document).not.toBe('')
      if (grade === 'verified') expect(source).toMatch(/\w+\.\w+/)
      else expect(`${document}: ${article}`).toMatch(/mặc định của chương trình/i)
      if (source === 'Tinh Gọn') expect(grade).toBe('assumed')
    }
  })

  it('lists its norms in the order of their subjects', () => {
    const subjects = idsOf(vietnamProfile.normSubjects)
    const places = vietnamProfile.norms.map(({ subject }) => subjects.indexOf(subject))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(new Set(places).size).toBe(subjects.length)
  })
})
