import type { Structure } from '@tinhgon/engine'
import type { CarriedMeasure, ChangeEvent, PartContent, Unit } from '@tinhgon/model'
import * as build from './act-builder.ts'
import { type Listing, randomContent } from './random-content.ts'
import type { SeededRandom } from './seeded-random.ts'

/** What a random planner lends to those who plan a larger change. */
export interface Desk {
  readonly random: SeededRandom
  readonly structure: Structure
  readonly listing: Listing
  /** A unit to deal with, mostly one that no other change of the act deals with. */
  readonly partner: (unit: Unit) => Unit | undefined
  readonly result: (like: Unit) => Unit
  readonly add: (...events: readonly ChangeEvent[]) => void
  readonly exhaust: (unitId: string) => void
}

const partOf = (desk: Desk, unit: Unit, takers = 2) =>
  build.part(unit.id, randomContent(desk.random, desk.structure, unit, takers, desk.listing))

const survive = (unit: Unit, ...sources: Parameters<typeof build.merged>[1]): ChangeEvent =>
  build.merged(unit, [build.whole(unit.id), ...sources], true)

/** Two living units trade parts; now and then one of them swallows a third besides. */
function trade(desk: Desk, unit: Unit): void {
  const other = desk.partner(unit)
  if (!other) return
  const third = desk.random.chance(0.3) ? desk.partner(unit) : undefined
  desk.add(
    survive(unit, partOf(desk, other), ...(third ? [build.whole(third.id)] : [])),
    survive(other, partOf(desk, unit)),
  )
}

/** Parts go to living or new units, the remainder to another one, and the unit ends. */
function disperse(desk: Desk, unit: Unit): void {
  const [heir, other] = [desk.partner(unit), desk.partner(unit)]
  const rest = build.remainder(unit.id)
  if (other) desk.add(survive(other, partOf(desk, unit)))
  if (heir && desk.random.chance(0.7)) desk.add(survive(heir, rest))
  else desk.add(build.merged(desk.result(unit), heir ? [build.whole(heir.id), rest] : [rest]))
}

/** Everything of a unit is listed in two parts, and the act says so. */
function exhaust(desk: Desk, unit: Unit): void {
  const other = desk.partner(unit)
  if (!other) return
  const [mine, yours] = halves(desk, unit)
  desk.add(
    survive(other, build.part(unit.id, mine)),
    build.merged(desk.result(unit), [build.part(unit.id, yours)]),
  )
  desk.exhaust(unit.id)
}

/** Somebody takes all that is not a figure, and some of the figures; the rest ends with the unit. */
function dissolveGiving(desk: Desk, unit: Unit): void {
  const other = desk.partner(unit)
  if (!other) return
  const [mine, yours] = halves(desk, unit)
  const content = {
    ...mine,
    childIds: [...mine.childIds, ...yours.childIds],
    postIds: [...mine.postIds, ...yours.postIds],
  }
  desk.add(
    survive(other, build.part(unit.id, content)),
    build.dissolved(unit.id, {
      endsFigures: unit.system === 'territory' ? ['people', 'area'] : ['members'],
      successorIds: desk.random.chance(0.5) ? [other.id] : [],
    }),
  )
}

/** All that a unit has, each thing in one of two parts. */
function halves({ random, structure, listing }: Desk, unit: Unit): [PartContent, PartContent] {
  const side = <T>(items: readonly T[]): [T[], T[]] => {
    const chosen = items.filter(() => random.chance(0.5))
    return [chosen, items.filter((item) => !chosen.includes(item))]
  }
  const children = side([...structure.childIdsOf(unit.id)])
  const seats = structure.postsOf(unit.id).filter(({ id }) => !listing.posts.has(id))
  for (const { id } of seats) listing.posts.add(id)
  const posts = side(seats.map(({ id }) => id))
  const leaf = structure.childIdsOf(unit.id).size === 0
  const measures = structure.vocabulary
    .measuresOf(unit.system)
    .filter(
      ({ nature, heldBy }) =>
        nature.type === 'extensive' && (heldBy === 'lowest' ? leaf : heldBy.includes(unit.kind)),
    )
    .map(({ id }): [CarriedMeasure, CarriedMeasure] => {
      if (random.chance(0.5)) return [build.unstated(id), build.unstated(id)]
      const denominator = random.integer(1, 12)
      const numerator = random.integer(0, denominator)
      return [build.share(id, numerator, denominator), build.share(id, denominator - numerator, denominator)]
    })
  return [
    build.contentOf({ measures: measures.map(([mine]) => mine), childIds: children[0], postIds: posts[0] }),
    build.contentOf({
      measures: measures.map(([, yours]) => yours),
      childIds: children[1],
      postIds: posts[1],
    }),
  ]
}

/** A change of several events around one unit that neither merges whole units nor splits one by itself. */
export function randomRedistribution(desk: Desk, unit: Unit): void {
  desk.random.pick([trade, trade, disperse, disperse, exhaust, dissolveGiving])(desk, unit)
}
