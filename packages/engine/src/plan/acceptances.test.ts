import {
  checkEdit,
  createStructure,
  EditFold,
  foldEdits,
  hashPlanOn,
  joinAcceptances,
  Timeline,
  writtenAcceptances,
} from '@tinhgon/engine'
import { type Acceptance, type Edit, editSchema } from '@tinhgon/model'
import { actOf, baselineOf, changed, plainProfile, unitOf } from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

const acceptance = (findingId: string, reason = 'Đã có ý kiến của cấp trên'): Acceptance => ({
  findingId,
  standing: 'fail 4 5',
  reason,
})
const accept = (findingId: string, reason?: string): Edit => ({
  type: 'finding-accepted',
  version: 1,
  ...acceptance(findingId, reason),
})
const withdraw = (findingId: string): Edit => ({ type: 'acceptance-withdrawn', version: 1, findingId })
const undo: Edit = { type: 'undone', version: 1 }
const redo: Edit = { type: 'redone', version: 1 }
const act = actOf([changed('a', { name: 'A' })], { id: 'rename' })
const add: Edit = { type: 'act-added', version: 1, act, beforeActId: null }

const accepted = (...edits: Edit[]) => [...foldEdits(edits).acceptances.values()]

describe('findings accepted with a reason', () => {
  it('LOG-11 a finding is accepted as it stands, accepted anew, and withdrawn', () => {
    expect(accepted(accept('n a'), accept('n b'))).toEqual([acceptance('n a'), acceptance('n b')])
    expect(accepted(accept('n a'), accept('n a', 'Lý do khác'))).toEqual([acceptance('n a', 'Lý do khác')])
    expect(accepted(accept('n a'), accept('n b'), withdraw('n a'))).toEqual([acceptance('n b')])
  })

  it('LOG-11 to withdraw what is not accepted is reported and left out', () => {
    const { acceptances, refusals } = foldEdits([accept('n a'), withdraw('n b')])
    expect([...acceptances.keys()]).toEqual(['n a'])
    expect(refusals.map(({ code, path, params }) => [code, path, params])).toEqual([
      ['not-accepted', 'edits[1].findingId', { id: 'n b' }],
    ])
  })

  it('LOG-7 LOG-12 acceptances are taken back and brought back like any edit, and leave what was known as it was', () => {
    const before = foldEdits([add, accept('n a')])
    expect(accepted(accept('n a'), undo)).toEqual([])
    expect(accepted(accept('n a'), undo, redo)).toEqual([acceptance('n a')])
    expect(accepted(accept('n a'), withdraw('n a'), undo)).toEqual([acceptance('n a')])
    expect(foldEdits([add, accept('n a'), undo]).plan).toHaveLength(1)
    before.and(withdraw('n a'))
    expect([...before.acceptances.keys()]).toEqual(['n a'])
  })

  it('LOG-12 E1 the plan stays the very same, so that timelines and the content hash do', () => {
    const before = foldEdits([add])
    for (const edits of [[accept('n a')], [accept('n a'), withdraw('n a')], [accept('n a'), undo]])
      expect(edits.reduce((fold, edit) => fold.and(edit), before).plan).toBe(before.plan)
    expect(EditFold.empty.and(accept('n a')).plan).toBe(EditFold.empty.plan)
    expect(before.and(add).acceptances).toBe(before.acceptances)
    const hashOf = ({ plan }: EditFold) => hashPlanOn('0'.repeat(64), plan)
    expect(hashOf(before.and(accept('n a')))).toBe(hashOf(before))
    const loaded = createStructure(baselineOf({ units: [unitOf('a')] }), plainProfile)
    const timeline = loaded.ok ? new Timeline(loaded.structure) : expect.unreachable()
    timeline.follow(before.plan)
    expect(timeline.follow(before.and(accept('n a')).plan)).toEqual([])
  })

  it('LOG-9 LOG-12 accepting is refused for itself alone, whatever acts do not apply', () => {
    const baseline = baselineOf({ units: [unitOf('z')] })
    const check = (edit: Edit) =>
      checkEdit({ baseline, profile: plainProfile, edits: [add], edit }).map(({ code }) => code)
    expect(check(accept('n a'))).toEqual([])
    expect(check(withdraw('n a'))).toEqual(['not-accepted'])
  })

  it.each([
    ['without a reason', { reason: ' \n' }],
    ['with a reason longer than 2,000 characters', { reason: 'x'.repeat(2_001) }],
    ['of a finding with a control character', { findingId: 'n\u0007a' }],
    ['of a finding with an id longer than 600 characters', { findingId: 'x'.repeat(601) }],
    ['that does not say what the finding said', { standing: '' }],
  ])('LOG-11 an acceptance %s is no edit', (_, change) => {
    expect(editSchema.safeParse(accept('n a')).success).toBe(true)
    expect(editSchema.safeParse({ ...accept('n a'), ...change }).success).toBe(false)
  })
})

describe('acceptances on their way', () => {
  it('LOG-13 are written in one order, and not at all where there are none', () => {
    const written = { acceptances: [acceptance('n a'), acceptance('n b')] }
    expect(writtenAcceptances(accepted(accept('n b'), accept('n a')))).toEqual(written)
    expect(writtenAcceptances([])).toEqual({})
  })

  it('LOG-13 of two scenarios become one: ours counts where both accepted a finding', () => {
    const [ours, theirs] = [acceptance('n a', 'của ta'), acceptance('n a', 'của họ')]
    expect(joinAcceptances([ours], [theirs, acceptance('n b')])).toEqual([ours, acceptance('n b')])
  })
})
