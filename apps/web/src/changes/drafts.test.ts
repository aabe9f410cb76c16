import { applyAct, decide, type Structure } from '@tinhgon/engine'
import type { Command, Unit } from '@tinhgon/model'
import { baselineOf, figureOf, load, personOf, postOf, unitOf } from '@tinhgon/testkit'
import { vietnamProfile } from '@tinhgon/vietnam'
import { describe, expect, it } from 'vitest'
import { type ActHead, actHeadOf } from './act-form.ts'
import { leadersOf, planCommittee } from './committee-draft.ts'
import { planCounterparts, proposeCounterparts } from './counterparts-draft.ts'
import { planDissolve } from './dissolve-draft.ts'
import { editFormOf, planEditUnit } from './edit-unit-draft.ts'
import { planEstablish } from './establish-draft.ts'
import { planMerge, proposeMerge } from './merge-draft.ts'
import { planMove } from './move-draft.ts'
import { planPosts } from './posts-draft.ts'
import { planRelations, toggled } from './relations-draft.ts'
import { planSplit } from './split-draft.ts'

const head: ActHead = { actId: 'act', title: 'Act', operatesOn: '2025-07-01', legalBasis: null }

/** Two provinces; wards a and b below the first, of which a has seats. */
const given = () =>
  load(
    baselineOf({
      units: [
        unitOf('p', { tier: 'province' }),
        unitOf('q', { tier: 'province' }),
        unitOf('a', { superiorId: 'p', code: '1', seat: 'seat of a' }),
        unitOf('b', { superiorId: 'p', code: '2' }),
        unitOf('o', { system: 'party', kind: 'commission' }),
        unitOf('k', { system: 'party', superiorId: 'o' }),
      ],
      people: [personOf('h')],
      posts: [postOf('s', 'a', 'chief', 'h'), postOf('t', 'a', 'vice'), postOf('u', 'o')],
      figures: [figureOf('a', 'people', 10), figureOf('b', 'people', 5)],
    }),
  )
const unit = (structure: Structure, id: string): Unit => structure.need('units', id)

function perform(structure: Structure, command: Command | null): Structure {
  if (!command) throw new Error('the form is not complete')
  const outcome = decide(structure, command)
  if (!outcome.ok) throw new Error(outcome.refusals.map(({ message }) => message).join('\n'))
  expect(applyAct(structure, outcome.acts[0]).ok).toBe(true)
  return structure
}

describe('what planners fill in becomes a command', () => {
  it('CMD-9 an act bears the title typed, or else the one proposed, and a basis only where a document is named', () => {
    const form = { title: ' ', operatesOn: '2025-07-01', document: '', clause: '3' }
    expect(actHeadOf(form, 'id', 'Proposed')).toMatchObject({ title: 'Proposed', legalBasis: null })
    expect(actHeadOf({ ...form, title: 'Own', document: 'D' }, 'id', 'Proposed')).toMatchObject({
      title: 'Own',
      legalBasis: { document: 'D', clause: '3' },
    })
  })

  it('CMD-22 a unit edited changes in what was typed otherwise, and in nothing else', () => {
    const structure = given()
    const form = editFormOf(unit(structure, 'a'))
    expect(planEditUnit(form, head)).toBeNull()
    expect(planEditUnit({ ...form, name: ' ' }, head)).toBeNull()
    expect(planEditUnit({ ...form, name: 'A', seat: '' }, head)).toMatchObject({
      type: 'change-units',
      changes: { name: 'A', seat: null },
    })
    perform(structure, planEditUnit({ ...form, name: 'A' }, head))
    expect(unit(structure, 'a').name).toBe('A')
  })

  it('CMD-22 units move together under one superior, once it is chosen', () => {
    const structure = given()
    const units = [unit(structure, 'a')]
    expect(planMove({ units, superiorId: null, follow: false }, head)).toBeNull()
    expect(
      perform(structure, planMove({ units, superiorId: 'q', follow: false }, head)).unit('a'),
    ).toMatchObject({
      superiorId: 'q',
    })
  })

  it('CMD-2 a merger is into a new unit or into one of its sources', () => {
    const structure = given()
    const units = [unit(structure, 'a'), unit(structure, 'b')]
    const form = proposeMerge(structure, units)
    expect(form).toMatchObject({ name: 'Unit a', code: '1', seat: 'seat of a' })
    perform(structure, planMerge({ ...form, survivorId: 'b', name: 'Unit b', code: '2' }, head))
    expect(structure.unit('a')).toBeUndefined()
    expect(structure.figureOf('b', 'people')?.fixed).toBe(15)
  })

  it('CMD-21 a unit dissolved hands its seats on or ends them', () => {
    const structure = given()
    const form = {
      units: [unit(structure, 'a')],
      takerId: 'b',
      seats: 'to-taker',
      endsFigures: true,
    } as const
    perform(structure, planDissolve(form, head))
    expect([...structure.postIdsOf('b')].sort()).toEqual(['s', 't'])
  })

  it('CMD-9 a unit established begins with its seats, all vacant', () => {
    const structure = given()
    const form = {
      system: 'party',
      superiorId: 'k',
      name: 'New',
      officialShortName: '',
      kind: 'commission',
      tier: 'commune',
      code: '',
      seat: '',
      seats: [{ role: 'vice', count: 2 }],
    }
    expect(planEstablish({ ...form, kind: null }, head)).toBeNull()
    perform(structure, planEstablish(form, head))
    expect(structure.postsOf('act:unit').map(({ role, holderId }) => [role, holderId])).toEqual([
      ['vice', null],
      ['vice', null],
    ])
  })

  it('SPL-1 MRG-6 of a split the first part takes whatever the others leave', () => {
    const structure = given()
    const part = (name: string, people: number | null) => ({ name, code: '', figures: { people } })
    const form = {
      unit: unit(structure, 'a'),
      parts: [part('One', null), part('Two', 4)],
      childParts: {},
      postParts: { t: 1 },
      measures: ['people'],
    }
    expect(planSplit({ ...form, parts: [part('One', null), part(' ', 4)] }, head)).toBeNull()
    perform(structure, planSplit(form, head))
    expect(['act:part-1', 'act:part-2'].map((id) => structure.figureOf(id, 'people')?.fixed)).toEqual([6, 4])
    expect([...structure.postIdsOf('act:part-2')]).toEqual(['t'])
  })

  it('CMD-9 seats are established, moved and ended by one act; whoever holds one that ends is released', () => {
    const structure = given()
    const form = {
      unit: unit(structure, 'a'),
      posts: structure.postsOf('a'),
      abolished: new Set(['s']),
      moved: { t: 'b' },
      established: [{ role: 'vice', count: 1 }],
    }
    expect(planPosts({ ...form, abolished: new Set(), moved: {}, established: [] }, head)).toBeNull()
    perform(structure, planPosts(form, head))
    expect([...structure.postIdsOf('a')]).toEqual(['act:vice:1'])
    expect([...structure.postIdsOf('b')]).toEqual(['t'])
  })

  it('CMD-9 a relation taken in twice is left out again', () => {
    const structure = given()
    const relation = { kind: 'leads', fromId: 'k', toId: 'a' }
    expect(toggled(toggled([], relation), { ...relation })).toEqual([])
    expect(planRelations({ removed: [], added: [] }, head)).toBeNull()
    perform(structure, planRelations({ removed: [], added: [relation] }, head))
    expect(structure.relationsOf('a')).toEqual([relation])
  })

  it('CMD-5 two commissions selected suggest the kind that joins them', () => {
    const kinds = ['propaganda-commission', 'mass-mobilisation-commission']
    const form = proposeCounterparts(
      kinds.map((kind) => unitOf(kind, { kind })),
      vietnamProfile.kinds,
    )
    expect(form).toMatchObject({ kinds, resultKind: 'propaganda-and-mass-mobilisation-commission' })
    expect(planCounterparts(form, head)).toMatchObject({ type: 'merge-counterparts', kinds })
    expect(planCounterparts(proposeCounterparts([], vietnamProfile.kinds), head)).toBeNull()
  })

  it('CMD-7 a committee takes units over, with the seats of the committee that ends for it', () => {
    const structure = given()
    const takes = [unit(structure, 'k')]
    const ends = leadersOf(structure, takes)
    const form = {
      system: 'party',
      superiorId: null,
      kind: 'commission',
      tier: 'commune',
      name: 'New',
      code: '',
      takes,
      ends,
      chosenEnds: ['o'],
    }
    perform(structure, planCommittee(form, head))
    expect(structure.unit('o')).toBeUndefined()
    expect([...structure.childIdsOf('act:committee')]).toEqual(['k'])
    expect([...structure.postIdsOf('act:committee')]).toEqual(['u'])
  })
})
