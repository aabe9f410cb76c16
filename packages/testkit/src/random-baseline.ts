import type { Baseline, Figure, Person, Post, Relation, Unit } from '@tinhgon/model'
import { baselineOf, figureOf, personOf, postOf, unitOf } from './baseline-builder.ts'
import { randomDesignations } from './random-designations.ts'
import type { SeededRandom } from './seeded-random.ts'

/**
 * A random structure of the plain profile: a forest of territories with committees beside them, some figures
 * unknown, some stated for upper units, seats and holders, relations.
 */
export function randomBaseline(random: SeededRandom): Baseline {
  const units: Unit[] = []
  const relations: Relation[] = []
  const territories = random.integer(3, 14)
  for (let index = 0; index < territories; index += 1) {
    const superior = index === 0 || random.chance(0.1) ? null : random.pick(units)
    const superiorId = superior?.id ?? null
    const tier = superior ? (superior.tier === 'province' ? 'district' : 'commune') : 'province'
    const kind = random.pick(['region', 'zone'])
    const said = randomDesignations(random, { system: 'territory' })
    units.push(unitOf(`t${index}`, { superiorId, tier, kind, ...said }))
  }
  for (const territory of [...units]) {
    if (random.chance(0.3)) continue
    const superiorId = territory.superiorId?.replace('t', 'p') ?? null
    const known = superiorId === null || units.some(({ id }) => id === superiorId)
    const committee = unitOf(territory.id.replace('t', 'p'), {
      system: 'party',
      tier: territory.tier,
      superiorId: known ? superiorId : null,
      code: territory.code,
    })
    units.push(committee)
    relations.push({ kind: 'leads', fromId: committee.id, toId: territory.id })
    if (random.chance(0.3)) {
      const commission = unitOf(`c${territory.id}`, {
        system: 'party',
        kind: 'commission',
        tier: territory.tier,
        superiorId: committee.id,
      })
      units.push(commission)
      relations.push({ kind: 'advises', fromId: commission.id, toId: committee.id })
    }
  }
  const { posts, people } = randomPosts(random, units)
  return baselineOf({ units, relations, posts, people, figures: randomFigures(random, units) })
}

function randomPosts(random: SeededRandom, units: readonly Unit[]): { posts: Post[]; people: Person[] } {
  const posts: Post[] = []
  const people: Person[] = []
  for (const unit of units)
    for (let index = random.integer(0, 3); index > 0; index -= 1) {
      const id = `${unit.id}-s${index}`
      const holder = random.chance(0.5) ? personOf(`h-${id}`) : null
      if (holder) people.push(holder)
      posts.push(postOf(id, unit.id, random.pick(['chief', 'vice', 'clerk']), holder?.id ?? null))
    }
  return { posts, people }
}

function randomFigures(random: SeededRandom, units: readonly Unit[]): Figure[] {
  return units.flatMap((unit) => {
    const measures = unit.system === 'territory' ? ['people', 'area', 'satisfaction'] : ['members']
    return measures
      .filter((measure) => random.chance(0.85) && !(measure === 'members' && unit.kind !== 'committee'))
      .map((measure) => figureOf(unit.id, measure, randomFigure(random, measure)))
  })
}

/** Some small, so that shares tie and parts come to nothing; some unknown. */
function randomFigure(random: SeededRandom, measure: string): number | null {
  if (random.chance(0.1)) return null
  if (measure === 'satisfaction') return random.integer(0, 10_000)
  return random.integer(0, random.pick([0, 7, 100_000, 100_000, 100_000]))
}
