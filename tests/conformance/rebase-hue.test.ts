import {
  type Choice,
  type Conflict,
  type Decisions,
  foldPlan,
  hashStructure,
  mergePlans,
  rebasePlan,
  refusalsOf,
} from '@tinhgon/engine'
import type { Baseline, Plan } from '@tinhgon/model'
import { builtInBaselines, builtInScenarios, vietnamProfile as profile } from '@tinhgon/vietnam'
import { describe, expect, it } from 'vitest'

function built<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((entry) => entry.id === id)
  if (!found) throw new Error(`${id} is not built in`)
  return found
}

const baseline = built(builtInBaselines, 'hue-2025').load()
const { plan } = built(builtInScenarios, 'hue-official').load()

function hashOn(target: Baseline, folded: Plan): string {
  const outcome = foldPlan(target, folded, profile)
  if (!outcome.ok) throw new Error('the baseline does not load')
  expect(refusalsOf(outcome.steps)).toEqual([])
  return hashStructure(outcome.structure)
}

/** The Party side of the official plan, and the side of government and territory. */
const ofParty = ({ act }: Plan[number]) => /commissions|committees/.test(act.id)
const party = plan.filter(ofParty)
const territory = plan.filter((planned) => !ofParty(planned))

describe('Huế 2025, drafted by two', { timeout: 60_000 }, () => {
  it.each([
    ['the Party side into the territory side', territory, party],
    ['the territory side into the Party side', party, territory],
  ])('REB-4 REB-9 merging %s gives the official plan', (_title, ours, theirs) => {
    const merged = mergePlans({ baseline, profile, ours, theirs, decisions: {} })
    if (!merged.ok) throw new Error('not merged')
    expect(merged.conflicts).toEqual([])
    expect(merged.plan).toEqual(plan)
    expect(hashOn(baseline, merged.plan)).toBe(hashOn(baseline, plan))
  })

  it('REB-9 drafted by turns, the end of the districts comes before the mergers of the same day', () => {
    const [ours, theirs] = [0, 1].map((turn) => plan.filter((_planned, place) => place % 2 === turn))
    const merged = mergePlans({ baseline, profile, ours: ours ?? [], theirs: theirs ?? [], decisions: {} })
    if (!merged.ok) throw new Error('not merged')
    expect(merged.conflicts).toEqual([])
    expect(merged.notes.map(({ type, actId }) => [type, actId])).toEqual([
      ['put-before', 'hue-2025-07-end-districts'],
    ])
    expect(hashOn(baseline, merged.plan)).toBe(hashOn(baseline, plan))
  })
})

/**
 * Huế surveyed again: a ward has another name, another has ended with all its bodies, a commission is new at a
 * district that is to end, a Party cell hangs elsewhere, and a ward has more people.
 */
function surveyedAgain(): Baseline {
  const ended = new Set(baseline.units.filter(({ id }) => id.includes('19855')).map(({ id }) => id))
  const like = baseline.units.find(({ id }) => id === 'p-46.BTG')
  const district = baseline.units.find(({ id }) => id === 'p-474')
  if (!like || !district) throw new Error('Huế is not what it was')
  return {
    ...baseline,
    id: 'hue-2025-again',
    units: [
      ...baseline.units
        .filter(({ id }) => !ended.has(id))
        .map((unit) => {
          if (unit.id === 't-19777') return { ...unit, name: 'Phường Vỹ Dạ mới' }
          return unit.id === 'p-46.CB-BAO' ? { ...unit, superiorId: 'p-46.KDN' } : unit
        }),
      { ...like, id: 'p-474.NEW', tier: district.tier, code: null, name: 'Ban mới', superiorId: 'p-474' },
    ],
    posts: baseline.posts.filter(({ unitId }) => !ended.has(unitId)),
    relations: baseline.relations.filter(({ fromId, toId }) => !ended.has(fromId) && !ended.has(toId)),
    figures: baseline.figures
      .filter(({ unitId }) => !ended.has(unitId))
      .map((figure) =>
        figure.unitId === 't-19777' && figure.measure === 'population'
          ? { ...figure, value: 20_000 }
          : figure,
      ),
    remarks: baseline.remarks.filter(({ unitId }) => !ended.has(unitId)),
    borders: baseline.borders?.filter(({ unitIds }) => !unitIds.some((id) => ended.has(id))),
  }
}

describe('Huế 2025, surveyed again', { timeout: 60_000 }, () => {
  const to = surveyedAgain()
  const rebase = (decisions: Decisions) => {
    const rebased = rebasePlan({ plan, from: baseline, to, profile, decisions })
    if (!rebased.ok) throw new Error(JSON.stringify(rebased.refusals.slice(0, 5)))
    return rebased
  }

  const told = ({ type, actId, unitIds }: Conflict) => `${type} ${actId} ${unitIds.length}`

  it('REB-5 REB-6 gives exactly the conflicts that a planner has to decide, and tells what else has changed', () => {
    const { conflicts, notes, plan: carried } = rebase({})
    expect(conflicts.map(told)).toEqual([
      'attribute-differs hue-2025-02-new-party-committees 1',
      'waits-for-act hue-2025-03-merge-departments 1',
      'unit-missing hue-2025-07-end-districts 9',
      'unit-missing hue-2025-07-merge-communes 9',
      'waits-for-act hue-2025-07-new-apparatus 78',
      'post-missing hue-2025-07-new-apparatus 0',
      'waits-for-act hue-2025-07-merge-media 1',
    ])
    expect(notes.map(({ type, unitIds }) => [type, ...unitIds])).toEqual([
      ['copied-attribute', 't-19777', 't-2025-19777'],
    ])
    expect(carried.map(({ on }) => on)).toEqual([true, false, false, false, false, false, false])
    hashOn(to, carried)
  })

  it('REB-3 REB-5 is decided one by one to a plan that folds, in which the newer figures count', () => {
    const decide: readonly (readonly [string, Choice])[] = [
      ['attribute-differs hue-2025-02-new-party-committees 1', 'keep-ours'],
      ['unit-missing hue-2025-07-end-districts 9', 'leave-out-mention'],
      ['unplaced hue-2025-07-end-districts 12', 'place-rest'],
      ['unit-missing hue-2025-07-merge-communes 9', 'leave-out-mention'],
      ['post-missing hue-2025-07-new-apparatus 0', 'leave-out-mention'],
    ]
    let decisions: Decisions = {}
    for (const [wanted, choice] of decide) {
      const conflict = rebase(decisions).conflicts.find((candidate) => told(candidate) === wanted)
      if (!conflict) throw new Error(`no ${wanted} among ${rebase(decisions).conflicts.map(told).join('; ')}`)
      decisions = { ...decisions, [conflict.id]: { choice } }
    }
    const { conflicts, plan: carried, unused, carried: acts } = rebase(decisions)
    expect(conflicts.map(told)).toEqual([])
    expect(unused).toEqual([])
    expect(acts.map(({ outcome }) => outcome)).toEqual([
      'unchanged',
      'unchanged',
      'unchanged',
      'changed',
      'changed',
      'changed',
      'unchanged',
    ])
    expect(carried.every(({ on }) => on)).toBe(true)
    hashOn(to, carried)
  })
})
