import {
  type Choice,
  type ConflictType,
  choiceTexts,
  conflictTexts,
  describeConflict,
  describeNote,
  mergePlans,
  type NoteType,
  noteTexts,
} from '@tinhgon/engine'
import { actOf, baselineOf, changed, plainProfile, unitOf } from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'
import { merging, planOf } from './tests/reconciling.ts'

const baseline = baselineOf({ units: ['a', 'b'].map((id) => unitOf(id, { tier: 'province' })) })
const says = (id: string, unitId: string, name: string) =>
  planOf(actOf([changed(unitId, { name })], { id, title: id }))
const ours = [...says('o1', 'a', 'A'), ...says('o2', 'b', 'B')]
const theirs = [...says('t1', 'a', 'X'), ...says('t2', 'b', 'Y')]

describe('decisions', () => {
  it('REB-3 decide one conflict each; the others are what they were, under the same id', () => {
    const open = merging(baseline, ours, theirs)
    const decided = open.decide('attribute-differs', { choice: 'keep-theirs' })
    expect(decided.outcome.conflicts).toEqual(open.outcome.conflicts.slice(1))
    expect(decided.outcome.decided).toEqual([
      { conflict: open.outcome.conflicts[0], decision: { choice: 'keep-theirs' } },
    ])
    expect(decided.structure.unit('a')?.name).toBe('X')
  })

  it('REB-3 that were about another value are not used for this one, and that is told', () => {
    const [first] = merging(baseline, ours, theirs).outcome.conflicts
    const decisions = { [first?.id ?? '']: { choice: 'keep-theirs' as const } }
    const { outcome } = merging(baseline, ours, [...says('t1', 'a', 'Z'), ...says('t2', 'b', 'Y')], decisions)
    expect(outcome.conflicts).toHaveLength(2)
    expect(outcome.unused).toMatchObject([{ conflictId: first?.id, reason: 'no-such-conflict' }])
  })

  it.each(['move-date', 'toString', 'constructor'])(
    'REB-3 for %s, which is not offered, stay open',
    (choice) => {
      const [first] = merging(baseline, ours, theirs).outcome.conflicts
      const decisions = { [first?.id ?? '']: { choice: choice as Choice } }
      const { outcome } = merging(baseline, ours, theirs, decisions)
      expect(outcome.conflicts).toHaveLength(2)
      expect(outcome.unused).toMatchObject([{ reason: 'no-such-choice' }])
    },
  )

  it('REB-3 that do not help are told, and the conflict is open again', () => {
    const gone = planOf(actOf([changed('z', { name: 'Z' }), changed('y', { superiorId: 'z' })], { id: 'o' }))
    const open = merging(baseline, gone, [])
    expect(open.types).toEqual(['unit-missing', 'unit-missing'])
    const [, second] = open.outcome.conflicts
    const decided = open.decide('unit-missing', { choice: 'put-in-place', unitId: 'nobody' })
    expect(decided.outcome.unused).toMatchObject([{ reason: 'unit-does-not-fit' }])
    expect(decided.outcome.conflicts).toContainEqual(second)
  })

  it('REB-3 the same input gives the same outcome, whatever the order of the decisions', () => {
    const { conflicts } = merging(baseline, ours, theirs).outcome
    const entries = conflicts.map(({ id }) => [id, { choice: 'keep-theirs' as const }] as const)
    const run = (decisions: typeof entries) =>
      mergePlans({ baseline, profile: plainProfile, ours, theirs, decisions: Object.fromEntries(decisions) })
    expect(run(entries.toReversed())).toEqual(run(entries))
  })
})

const placeholders = (text: string) => new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))

describe('sentences', () => {
  it('REB-15 say in every language what the two sides say', () => {
    const [conflict] = merging(baseline, ours, theirs).outcome.conflicts
    expect(conflict?.message).toBe(
      '“Unit a” có tên gọi khác nhau: phương án này ghi “A”, phương án kia ghi “X”; trước đó là “Unit a”.',
    )
    expect(conflict && describeConflict(conflict, 'en')).toBe(
      'The name of “Unit a” differs: this plan says “A”, the other plan says “X”; it was “Unit a”.',
    )
    expect(conflict && describeConflict(conflict, 'ru')).toBe(
      'У «Unit a» различается название: этот план – «A», другой план – «X»; прежде – «Unit a».',
    )
    const note = { type: 'put-before' as const, params: { act: 'x', other: 'y' } }
    expect(describeNote(note, 'en')).toContain('“x” comes before “y”')
  })

  it.each([
    ...(Object.keys(conflictTexts) as ConflictType[]).map((type) => [type, conflictTexts[type]] as const),
    ...(Object.keys(noteTexts) as NoteType[]).map((type) => [type, noteTexts[type]] as const),
    ...(Object.keys(choiceTexts) as Choice[]).map((choice) => [choice, choiceTexts[choice]] as const),
  ])('REB-15 %s says the same things in every language', (_type, { vi, en, ru }) => {
    expect(placeholders(en)).toEqual(placeholders(vi))
    expect(placeholders(ru)).toEqual(placeholders(vi))
  })
})
