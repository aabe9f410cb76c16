import { hashOf } from '../../hash/content-hash.ts'
import type { Found, Option } from '../reconciler.ts'
import type { Failure } from '../world.ts'

/** So many of one kind and one cause are told one by one; more would hide the cause. */
const mostToldAlone = 5
const mostNamed = 3

/**
 * Hundreds of units that one act of the other plan has ended are one thing to decide, not hundreds. The
 * planner decides them with one choice that fits all of them, or asks for them one by one.
 */
export function toldTogether(failure: Failure, found: readonly Found[]): Found[] {
  const groups = new Map<string, Found[]>()
  for (const one of found) {
    const key = [one.type, causeOf(failure, one)].join(' ')
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()].flatMap((group) =>
    group.length <= mostToldAlone ? group : together(failure, group),
  )
}

function causeOf({ structure, passed }: Failure, { unitIds: [unitId = ''] }: Found): string {
  const ending = structure.table('endings').get(unitId)
  return ending?.actId ?? passed.lastToTouch([unitId])?.act.id ?? 'baseline'
}

function together(failure: Failure, group: readonly Found[]): Found[] {
  const [first] = group
  if (!first) return []
  const { world, working } = failure
  const { reconciler } = world
  const cause = causeOf(failure, first)
  const about = ['together', cause, hashOf(group.map((one) => one.about)).slice(0, 12)]
  const place = [first.type, working.key, cause].join(' ')
  if (reconciler.isTakenApart(place)) return [...group]
  const some = (name: string): string =>
    `${group
      .slice(0, mostNamed)
      .map(({ params }) => params[name] ?? '')
      .join(', ')} … (${group.length})`
  const told = ['name', 'id', 'what', 'child'].filter((name) => name in first.params)
  const oneByOne: Option = { choice: 'one-by-one', settle: () => void reconciler.takeApart(place) }
  return [
    {
      ...first,
      about,
      eventIndexes: [...new Set(group.flatMap(({ eventIndexes }) => eventIndexes))].sort((a, b) => a - b),
      unitIds: [...new Set(group.flatMap(({ unitIds }) => unitIds))],
      refusals: group.flatMap(({ refusals = [] }) => refusals),
      params: {
        ...first.params,
        ...Object.fromEntries(told.map((name) => [name, some(name)])),
        count: group.length,
      },
      options: [oneByOne, ...first.options.flatMap((option) => forAll(option, group))],
    },
  ]
}

/** A choice that every one of them offers and that leaves nothing to name, or one candidate only. */
function forAll({ choice }: Option, group: readonly Found[]): Option[] {
  const options = group.map(({ options }) => options.find((option) => option.choice === choice))
  const settles: (() => unknown)[] = []
  for (const option of options) {
    if (!option || option.needs === 'code') return []
    const [candidate, ...others] = option.candidates ?? []
    if (option.needs === 'unit' && (!candidate || others.length > 0)) return []
    settles.push(() => option.settle(candidate ? { choice, unitId: candidate.unitId } : { choice }))
  }
  return [
    {
      choice,
      settle: () => {
        for (const settle of settles) settle()
        return undefined
      },
    },
  ]
}
