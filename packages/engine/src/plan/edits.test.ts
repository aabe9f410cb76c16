import { checkEdit, foldEdits } from '@tinhgon/engine'
import type { Act, Edit } from '@tinhgon/model'
import { actOf, baselineOf, changed, merged, plainProfile, resultOf, unitOf, whole } from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

const rename = (id: string, unitId: string, name = id): Act =>
  actOf([changed(unitId, { name })], { id, title: id })
const add = (act: Act, beforeActId: string | null = null): Edit => ({
  type: 'act-added',
  version: 1,
  act,
  beforeActId,
})
const move = (actId: string, beforeActId: string | null): Edit => ({
  type: 'act-moved',
  version: 1,
  actId,
  beforeActId,
})
const switched = (actId: string, on: boolean): Edit => ({ type: 'act-switched', version: 1, actId, on })
const remove = (actId: string): Edit => ({ type: 'act-removed', version: 1, actId })
const annotate = (actId: string, annotation: string | null): Edit => ({
  type: 'act-annotated',
  version: 1,
  actId,
  annotation,
})
const change = (act: Act): Edit => ({ type: 'act-changed', version: 1, act })
const undo: Edit = { type: 'undone', version: 1 }
const redo: Edit = { type: 'redone', version: 1 }

const [a, b, c] = [rename('A', 'a'), rename('B', 'b'), rename('C', 'a')]
const ids = (...edits: Edit[]) => foldEdits(edits).plan.map(({ act }) => act.id)
const faults = (...edits: Edit[]) => foldEdits(edits).refusals.map(({ code, path }) => [code, path])

describe('the fold of edits', () => {
  it('LOG-1 acts are added last, or before another', () => {
    expect(ids(add(a), add(b), add(c, 'B'))).toEqual(['A', 'C', 'B'])
    expect(foldEdits([add(a)]).plan).toEqual([{ act: a, on: true, annotation: null }])
  })

  it('LOG-2 an act is changed at its place, and stays off and annotated as it was', () => {
    const other = rename('A', 'b', 'other')
    const { plan } = foldEdits([add(a), add(b), switched('A', false), annotate('A', 'ask'), change(other)])
    expect(plan[0]).toEqual({ act: other, on: false, annotation: 'ask' })
  })

  it('LOG-3 an act moves before another, or last', () => {
    expect(ids(add(a), add(b), add(c), move('C', 'A'))).toEqual(['C', 'A', 'B'])
    expect(ids(add(a), add(b), move('A', null))).toEqual(['B', 'A'])
  })

  it('LOG-4 LOG-5 LOG-6 acts are switched off and on, removed, annotated and bared again', () => {
    expect(foldEdits([add(a), switched('A', false), switched('A', true)]).plan[0]?.on).toBe(true)
    expect(ids(add(a), add(b), remove('A'))).toEqual(['B'])
    expect(foldEdits([add(a), annotate('A', 'x'), annotate('A', null)]).plan[0]?.annotation).toBeNull()
  })

  it('LOG-7 undone takes back the last edit that still stands, redone brings it back, step by step', () => {
    expect(ids(add(a), add(b), undo)).toEqual(['A'])
    expect(ids(add(a), add(b), undo, undo)).toEqual([])
    expect(ids(add(a), add(b), undo, undo, redo)).toEqual(['A'])
    expect(ids(add(a), remove('A'), undo)).toEqual(['A'])
    expect(foldEdits([add(a), add(b), undo, undo, redo])).toMatchObject({ undoable: 1, redoable: 1 })
  })

  it('LOG-7 another edit forgets what could be brought back', () => {
    expect(faults(add(a), undo, add(b), redo)).toEqual([['nothing-to-redo', 'edits[3]']])
    expect(foldEdits([add(a), undo, add(b)])).toMatchObject({ undoable: 1, redoable: 0 })
    expect(faults(undo)).toEqual([['nothing-to-undo', 'edits[0]']])
  })

  it('LOG-8 what does not fit is reported and left out', () => {
    expect(faults(add(a), add(a))).toEqual([['act-exists', 'edits[1].act.id']])
    expect(faults(remove('x'), change(a), move('x', null), add(a, 'x'), add(b), move('B', 'x'))).toEqual([
      ['unknown-act', 'edits[0]'],
      ['unknown-act', 'edits[1]'],
      ['unknown-act', 'edits[2]'],
      ['unknown-act', 'edits[3].beforeActId'],
      ['unknown-act', 'edits[5].beforeActId'],
    ])
    expect(ids(add(a), remove('x'), add(b))).toEqual(['A', 'B'])
  })

  it('E4 an edit that nobody knows is never skipped', () => {
    const strange = { type: 'act-burnt', version: 1, actId: 'A' } as unknown as Edit
    expect(() => foldEdits([add(a), strange])).toThrow('unknown edit')
  })
})

describe('checking an edit', () => {
  const baseline = baselineOf({ units: [unitOf('a'), unitOf('b')] })
  const check = (edits: Edit[], edit: Edit) =>
    checkEdit({ baseline, profile: plainProfile, edits, edit }).map(({ code, path, message }) => ({
      code,
      path,
      message,
    }))
  const merge = actOf([merged(resultOf('n'), [whole('a'), whole('b')])], {
    id: 'merge',
    title: 'Merge',
    operatesOn: '2025-06-01',
  })
  const later = actOf([changed('n', { name: 'N' })], {
    id: 'later',
    title: 'Rename N',
    operatesOn: '2025-08-01',
  })

  it('LOG-9 gives nothing where the edit fits', () => {
    expect(check([], add(merge))).toEqual([])
    expect(check([add(merge)], add(later))).toEqual([])
    expect(check([add(merge)], undo)).toEqual([])
  })

  it('LOG-9 refuses an act that cannot be applied, and edits that name what is not there', () => {
    expect(check([], add(later))).toMatchObject([
      { code: 'unknown-unit', path: 'plan[0].act.events[0].unitId' },
    ])
    expect(check([], redo)).toMatchObject([{ code: 'nothing-to-redo' }])
    expect(check([add(merge)], remove('x'))).toMatchObject([{ code: 'unknown-act' }])
  })

  it('LOG-9 names the later act that no longer fits', () => {
    const named = {
      code: 'later-act-fails',
      path: 'plan[0].act',
      message: expect.stringContaining('“Rename N” ngày 01/8/2025'),
    }
    const reason = { code: 'unknown-unit', path: 'plan[0].act.events[0].unitId' }
    expect(check([add(merge), add(later)], remove('merge'))).toMatchObject([named, reason])
    const moved = [
      { ...named, path: 'plan[1].act' },
      { ...reason, path: 'plan[1].act.events[0].unitId' },
    ]
    expect(check([add(merge), add(later)], switched('merge', false))).toMatchObject(moved)
    const tooLate = { ...merge, operatesOn: '2025-09-01' }
    expect(check([add(merge), add(later)], change(tooLate))).toMatchObject(moved)
  })

  it('LOG-9 does not blame an edit for what was broken before it', () => {
    const broken = [add(later), remove('nothing')]
    expect(check(broken, add(rename('fine', 'a')))).toEqual([])
    expect(check(broken, undo)).toEqual([])
    expect(check(broken, change({ ...later, title: 'Still wrong' }))).toMatchObject([
      { code: 'unknown-unit' },
    ])
    expect(check([undo], undo)).toMatchObject([{ code: 'nothing-to-undo', path: 'edits[1]' }])
  })

  it('E3 a baseline that does not load is a mistake of the program', () => {
    const twins = baselineOf({ units: [unitOf('a'), unitOf('a')] })
    expect(() => checkEdit({ baseline: twins, profile: plainProfile, edits: [], edit: add(a) })).toThrow(
      'does not load',
    )
  })
})
