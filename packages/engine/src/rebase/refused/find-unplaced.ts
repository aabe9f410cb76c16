import {
  type ChangeEvent,
  type Language,
  paramIn,
  paramOf,
  type Refusal,
  type SentenceParams,
} from '@tinhgon/model'
import { superiors } from '../../structure/traverse.ts'
import { addEvents, endFigures, leaveOutExhausts, takeRest } from '../amend-act.ts'
import type { Candidate } from '../conflict.ts'
import type { Found, Option } from '../reconciler.ts'
import { unitsEndedBy } from '../units-ended-by.ts'
import type { Failure } from '../world.ts'
import { leaveOutOptions } from './leave-out-options.ts'
import { eventIndexesOf } from './places.ts'
import { otherSide, sidesOf } from './sides.ts'
import { partTakersOf, unplacedOf } from './unplaced.ts'

/** The act ends a unit and leaves something of it with nobody: new subordinates, new posts, a newer figure. */
export function findUnplaced(failure: Failure, unitId: string, refusals: readonly Refusal[]): Found[] {
  const takers = partTakersOf(failure.working.act.events, unitId)
  if (takers.length > 0)
    return [found(failure, unitId, refusals, 'rest', [restOption(failure, unitId, takers)])]
  const { childIds, postIds, measures } = unplacedOf(failure, unitId, refusals)
  const ofFigures = refusals.filter(({ params }) => params.measure !== undefined)
  const ofMembers = refusals.filter((refused) => !ofFigures.includes(refused))
  return [
    ...(ofMembers.length > 0
      ? [found(failure, unitId, ofMembers, 'members', [moveOption(failure, unitId, childIds, postIds)])]
      : []),
    ...(ofFigures.length > 0
      ? [found(failure, unitId, ofFigures, 'figures', [endOption(failure, unitId, measures)])]
      : []),
  ]
}

function found(
  failure: Failure,
  unitId: string,
  refusals: readonly Refusal[],
  what: string,
  options: readonly Option[],
): Found {
  const { world, working } = failure
  const { key, act } = working
  const eventIndexes = eventIndexesOf(working, refusals, [unitId])
  const leaveAlive: Option = {
    choice: 'leave-out-mention',
    settle: () => void world.reconciler.amend(key, leaveOutExhausts(unitId)),
  }
  return {
    type: 'unplaced',
    key,
    about: [unitId, what],
    eventIndexes,
    unitIds: [...new Set(refusals.flatMap(({ unitIds }) => unitIds))],
    ...sidesOf(failure, eventIndexes, otherSide(failure, [unitId])),
    refusals,
    params: {
      act: act.title,
      name: refusals[0]?.params.name ?? unitId,
      ...whatOf(refusals),
    },
    options: [
      ...options,
      ...(act.exhausts.includes(unitId) ? [leaveAlive] : []),
      ...leaveOutOptions(world.reconciler, key, eventIndexes),
    ],
  }
}

/** What is left with nobody, one after the other, in every language. */
const whatOf = (refusals: readonly Refusal[]): SentenceParams => {
  const say = (language: Language): string =>
    refusals.map(({ params }) => paramIn(params, 'what', language)).join(', ')
  return paramOf('what', { vi: say('vi'), en: say('en'), ru: say('ru') })
}

const restOption = ({ world, working }: Failure, unitId: string, takers: readonly Candidate[]): Option => ({
  choice: 'place-rest',
  needs: 'unit',
  candidates: takers,
  settle: ({ unitId: takerId = '' }) => {
    if (!takers.some((taker) => taker.unitId === takerId)) return 'unit-does-not-fit'
    world.reconciler.amend(working.key, takeRest(unitId, takerId))
    return undefined
  },
})

const bare = { version: 1, legalBasis: null } as const

function moveOption(
  { world, structure, working }: Failure,
  unitId: string,
  childIds: readonly string[],
  postIds: readonly string[],
): Option {
  const ending = unitsEndedBy(working.act)
  const candidates: Candidate[] = []
  const propose = (id: string, why: Candidate['why']): boolean => {
    const unit = structure.unit(id)
    if (!unit || ending.has(id) || candidates.some((candidate) => candidate.unitId === id)) return false
    candidates.push({ unitId: id, name: unit.name, code: unit.code, why })
    return true
  }
  const end = working.act.events.find((event) => event.type === 'unit-dissolved' && event.unitId === unitId)
  if (end?.type === 'unit-dissolved') for (const id of end.successorIds) propose(id, 'successor')
  for (const { id } of superiors(structure, unitId)) if (propose(id, 'superior')) break
  return {
    choice: 'place-rest',
    needs: 'unit',
    candidates,
    settle: ({ unitId: takerId = '' }) => {
      if (!structure.unit(takerId) || ending.has(takerId)) return 'unit-does-not-fit'
      const moves: ChangeEvent[] = childIds.map((childId) => ({
        type: 'unit-changed',
        ...bare,
        unitId: childId,
        changes: { superiorId: takerId },
      }))
      if (postIds.length > 0)
        moves.push({
          type: 'posts-changed',
          ...bare,
          establish: [],
          abolish: [],
          move: postIds.map((postId) => ({ postId, toUnitId: takerId })),
        })
      world.reconciler.amend(working.key, addEvents(moves))
      return undefined
    },
  }
}

const endOption = ({ world, working }: Failure, unitId: string, measures: readonly string[]): Option => ({
  choice: 'end-figures',
  settle: () => void world.reconciler.amend(working.key, endFigures(unitId, measures)),
})
