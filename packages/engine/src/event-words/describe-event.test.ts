import { describeEvent } from '@tinhgon/engine'
import type { ChangeEvent, Language } from '@tinhgon/model'
import {
  baselineOf,
  changed,
  dissolved,
  established,
  load,
  merged,
  part,
  resultOf,
  unitOf,
  whole,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

const structure = load(baselineOf({ units: [unitOf('a'), unitOf('b'), unitOf('c')] }))
const say = (event: ChangeEvent, language: Language = 'vi'): string =>
  describeEvent(event, {
    vocabulary: structure.vocabulary,
    nameOf: (id) => structure.unit(id)?.name ?? id,
    language,
  })
const bare = { version: 1, legalBasis: null } as const

describe('events in words', () => {
  it('EVW-1 a merger names its sources with their extents, and the result as new or as the one that lives on', () => {
    const sources = [whole('a'), part('b', {})]
    expect(say(merged(resultOf('n'), sources))).toBe('Sáp nhập Unit a, Unit b (một phần) thành Unit n')
    expect(say(merged({ ...resultOf('a'), name: 'A' }, sources, true))).toBe('Nhập Unit b (một phần) vào A')
    expect(say(merged(resultOf('n'), [whole('a')]), 'en')).toBe('Unit a becomes Unit n')
  })

  it('EVW-2 a change names what it changes, in the words of the profile', () => {
    expect(say(changed('a', { name: 'Z', superiorId: 'b', kind: 'zone', seat: null }), 'en')).toMatch(
      /^Unit a: is named Z, under Unit b, kind \S.*, seat –$/,
    )
  })

  it('EVW-3 every kind of event is one sentence in three languages with nothing left blank', () => {
    const relation = { kind: 'leads', fromId: 'a', toId: 'b' }
    const events: ChangeEvent[] = [
      established(unitOf('n', { superiorId: 'a' })),
      established(unitOf('n')),
      merged(resultOf('n'), [whole('a'), whole('b')]),
      {
        type: 'unit-split',
        ...bare,
        unitId: 'a',
        results: [
          { extent: 'remainder', unit: unitOf('m') },
          { extent: 'remainder', unit: unitOf('n') },
        ],
      },
      dissolved('a'),
      dissolved('a', { successorIds: ['b'] }),
      changed('a', { code: 'x', tier: 'province', designations: [] }),
      { type: 'relation-added', ...bare, relation },
      { type: 'relation-removed', ...bare, relation },
      { type: 'posts-changed', ...bare, establish: [], abolish: ['s'], move: [] },
      {
        type: 'holder-assigned',
        ...bare,
        postId: 's',
        person: { id: 'h', name: 'Hoa', birthYear: null, gender: null },
      },
      { type: 'holder-released', ...bare, postId: 's' },
      {
        type: 'measure-stated',
        ...bare,
        figure: {
          unitId: 'a',
          measure: 'people',
          value: 1234,
          date: '2025-01-01',
          source: 'x',
          grade: 'verified',
        },
      },
    ]
    for (const event of events) {
      const said = (['vi', 'en', 'ru'] as const).map((language) => say(event, language))
      for (const sentence of said) expect(sentence).not.toMatch(/[{}]|undefined|: $|\s\s/)
      expect(new Set(said).size).toBeGreaterThan(1)
    }
  })
})
