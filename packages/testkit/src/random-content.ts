import { bears, type Structure } from '@tinhgon/engine'
import { type CarriedMeasure, type PartContent, relationKey, type Unit } from '@tinhgon/model'
import { contentOf, figure, share, unstated } from './act-builder.ts'
import type { SeededRandom } from './seeded-random.ts'

/** What other parts of the act have listed already; a thing goes to one of them only. */
export interface Listing {
  readonly children: Set<string>
  readonly posts: Set<string>
  readonly relations: Set<string>
}

/** What one of several takers takes of a unit; mostly what it has, now and then more. */
export function randomContent(
  random: SeededRandom,
  structure: Structure,
  unit: Unit,
  takers: number,
  listing: Listing,
): PartContent {
  return contentOf({
    measures: randomMeasures(random, structure, unit, takers),
    childIds: pickOne(random, [...structure.childIdsOf(unit.id)], listing.children, (id) => id),
    postIds: pickOne(random, structure.postsOf(unit.id), listing.posts, ({ id }) => id).map(({ id }) => id),
    relations: pickOne(random, structure.relationsOf(unit.id), listing.relations, relationKey),
  })
}

function pickOne<T>(
  random: SeededRandom,
  items: readonly T[],
  listed: Set<string>,
  keyOf: (item: T) => string,
): T[] {
  if (random.chance(0.5)) return []
  const picked = random.sample(
    items.filter((item) => random.chance(0.03) || !listed.has(keyOf(item))),
    1,
  )
  for (const item of picked) listed.add(keyOf(item))
  return picked
}

function randomMeasures(
  random: SeededRandom,
  structure: Structure,
  unit: Unit,
  takers: number,
): CarriedMeasure[] {
  return structure.vocabulary.measuresOf(unit.system).flatMap((measure) => {
    if (measure.nature.type === 'intensive' || random.chance(0.15)) return []
    if (!bears(structure, unit, measure) && random.chance(0.97)) return []
    if (random.chance(0.4)) return [unstated(measure.id)]
    if (random.chance(0.03)) return [share(measure.id, random.integer(2, 5), 5)]
    if (random.chance(0.3)) return [share(measure.id, random.integer(0, 3), takers * 3)]
    if (random.chance(0.3)) return [share(measure.id, 1, random.integer(takers, 11))]
    const held = structure.figureOf(unit.id, measure.id)
    const pools = held?.poolIds.flatMap((id) => structure.table('pools').get(id) ?? []) ?? []
    const joint = pools.reduce((sum, { total }) => sum + total, 0)
    const most = Math.floor(((held?.fixed ?? 30) + joint) / (takers * (random.chance(0.9) ? 2 : 1)))
    return [figure(measure.id, random.integer(0, random.chance(0.05) ? 3 * most : most))]
  })
}
