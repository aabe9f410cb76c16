import type { PlannedAct } from '@tinhgon/model'
import { actOf, dissolved } from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'
import { actDraftOf, basisForm, editsOf } from './act-draft.ts'

const planned: PlannedAct = {
  act: actOf([dissolved('a'), dissolved('b')], { id: 'act', title: 'Old' }),
  on: true,
  annotation: 'noted',
}
const draft = actDraftOf(planned)

describe('an act being edited', () => {
  it('LOG-2 LOG-6 gives no edit while nothing differs, and one for what does', () => {
    expect(editsOf(planned, draft)).toEqual([])
    expect(editsOf(planned, { ...draft, title: ' New ' })).toMatchObject([
      { type: 'act-changed', act: { id: 'act', title: 'New', events: [{ unitId: 'a' }, { unitId: 'b' }] } },
    ])
    expect(editsOf(planned, { ...draft, annotation: ' ' })).toEqual([
      { type: 'act-annotated', version: 1, actId: 'act', annotation: null },
    ])
  })

  it('LOG-2 an event gets a legal basis of its own', () => {
    const basis = { ...basisForm(null), document: '1675/NQ-UBTVQH15', clause: 'khoản 2' }
    const [edit] = editsOf(planned, { ...draft, eventBases: { 1: basis } }) ?? []
    expect(
      edit?.type === 'act-changed' && edit.act.events.map(({ legalBasis }) => legalBasis?.clause),
    ).toEqual([undefined, 'khoản 2'])
  })

  it('LOG-8 is no edit while a day is wrong, a title missing, or a clause without its document', () => {
    expect(editsOf(planned, { ...draft, operatesOn: '' })).toBeNull()
    expect(editsOf(planned, { ...draft, title: ' ' })).toBeNull()
    expect(editsOf(planned, { ...draft, basis: { ...draft.basis, document: '', clause: '3' } })).toBeNull()
    expect(editsOf(planned, { ...draft, basis: { ...draft.basis, decidedOn: '' } })).toBeNull()
  })
})
