import { applyAct, ledgerOf, type Structure, totalOf } from '@tinhgon/engine'
import type { Act, CarriedMeasure } from '@tinhgon/model'
import { load } from '../load.ts'
import { plainProfile } from '../plain-profile.ts'
import { randomAct } from '../random-act.ts'
import { randomBaseline } from '../random-baseline.ts'
import { SeededRandom } from '../seeded-random.ts'
import { divide } from './oracle-division.ts'
import { type Claim, readAct, unique } from './oracle-reading.ts'
import { eventsOf, openState } from './oracle-state.ts'
import { extensiveMeasures, holdsMeasure } from './oracle-terms.ts'

/** How much everybody really holds of one measure, and what has come and gone; nothing in it is unknown. */
interface World {
  readonly held: Map<string, number>
  opening: number
  established: number
  restated: number
  ended: number
}

const amountOf = (world: World, unitId: string): number => world.held.get(unitId) ?? 0

/**
 * A second opinion on bounds (L2): what nobody knows is filled in at random, and every act is carried out on
 * the amounts. Whatever the engine says to be known, or to lie between bounds, must be true of such a world.
 * Null where it is, or where an act cannot be of this world: it asks for more, or leaves what nobody takes.
 */
export function contradictionInWorld(seed: number): string | null {
  const random = new SeededRandom(seed)
  const baseline = randomBaseline(random)
  const structure = load(baseline)
  const chance = new SeededRandom(seed * 17 + 1)
  const { lots, unknowns } = openState(baseline, plainProfile)
  const worlds = new Map(
    extensiveMeasures(plainProfile).map(({ id }): [string, World] => {
      const held = new Map<string, number>()
      for (const lot of lots) if (lot.measure === id) held.set(lot.claimants[0] ?? '', lot.amount)
      for (const { measure, unitId } of unknowns) if (measure === id) held.set(unitId, anything(chance))
      const opening = [...held.values()].reduce((sum, one) => sum + one, 0)
      return [id, { held, opening, established: 0, restated: 0, ended: 0 }]
    }),
  )
  for (let index = random.integer(2, 8); index > 0; index -= 1) {
    const act = randomAct(random, structure, `act-${index}`)
    const state = { ...openState(baseline, plainProfile), units: [...structure.units.values()] }
    const outcome = applyAct(structure, act)
    if (!outcome.ok) continue
    for (const [measure, world] of worlds)
      if (!carryWorld(world, measure, state, act, structure, chance)) return null
    const found = firstContradiction(structure, worlds, chance)
    if (found !== null) return `seed ${seed}, ${act.id}: ${found}\n${JSON.stringify(act)}`
  }
  return null
}

const anything = (chance: SeededRandom): number => chance.integer(0, chance.pick([0, 50, 100_000]))

/** Gives false where the world has less than a figure of the act says, or more than the act places. */
function carryWorld(
  world: World,
  measure: string,
  state: ReturnType<typeof openState>,
  act: Act,
  after: Structure,
  chance: SeededRandom,
): boolean {
  const { claims, endingIds, dissolvedIds } = readAct(state, act)
  const gains: [string, number][] = []
  for (const sourceId of unique([...claims.map((claim) => claim.sourceId), ...dissolvedIds])) {
    const taken = claims.filter((claim) => claim.sourceId === sourceId)
    const amount = amountOf(world, sourceId)
    const named = taken.map((claim) => ({ claim, carried: carriedOf(claim, measure) }))
    const shares = named.flatMap(({ claim, carried }) =>
      carried?.type === 'share' ? [{ ...carried, takerId: claim.takerId }] : [],
    )
    const { parts, left } = divide(amount, shares)
    for (const [{ takerId }, part] of parts) gains.push([takerId, part])
    let rest = left
    for (const { claim, carried } of named)
      if (carried?.type === 'figure') {
        gains.push([claim.takerId, carried.value])
        rest -= carried.value
      }
    if (rest < 0) return false
    const takers = [
      ...named
        .filter(({ claim, carried }) => claim.extent !== 'part' || carried?.type === 'unstated')
        .map(({ claim }) => claim.takerId),
      ...(endingIds.includes(sourceId) ? [] : [sourceId]),
    ]
    world.held.delete(sourceId)
    const ends = eventsOf(act, 'unit-dissolved').some(
      ({ unitId, endsFigures }) => unitId === sourceId && endsFigures.includes(measure),
    )
    // Where nobody takes the rest and nothing ends, the act says that there is none.
    if (takers.length === 0 && rest > 0 && !ends) return false
    if (ends && (takers.length === 0 || chance.chance(0.5))) {
      world.ended += rest
      rest = 0
    }
    for (const taker of chance.shuffle(takers)) {
      const part = taker === takers.at(-1) ? rest : chance.pick([0, rest, chance.integer(0, rest)])
      gains.push([taker, part])
      rest -= part
    }
    if (takers.length > 0 && rest > 0) gains.push([takers[0] ?? '', rest])
  }
  for (const [unitId, amount] of gains) world.held.set(unitId, amountOf(world, unitId) + amount)
  const units = [...after.units.values()]
  for (const { unit, figures } of eventsOf(act, 'unit-established')) {
    if (!holdsMeasure(plainProfile, units, unit, measure)) continue
    const given = figures.find((figure) => figure.measure === measure)?.value ?? anything(chance)
    world.established += given
    world.held.set(unit.id, given)
  }
  for (const { figure } of eventsOf(act, 'measure-stated')) {
    const unit = after.unit(figure.unitId)
    if (figure.measure !== measure || !unit || !holdsMeasure(plainProfile, units, unit, measure)) continue
    world.restated += figure.value - amountOf(world, unit.id)
    world.held.set(unit.id, figure.value)
  }
  return true
}

const carriedOf = ({ content }: Claim, measure: string): CarriedMeasure | undefined =>
  content?.measures.find((carried) => carried.measure === measure)

function firstContradiction(
  structure: Structure,
  worlds: ReadonlyMap<string, World>,
  chance: SeededRandom,
): string | null {
  const units = [...structure.units.values()]
  for (const [measure, world] of worlds) {
    const row = ledgerOf(structure).find((one) => one.row === measure)
    for (const column of ['opening', 'established', 'restated', 'ended'] as const)
      if ((row?.[column] ?? world[column]) !== world[column])
        return `${measure} ${column} is ${row?.[column]}, but ${world[column]} in this world`
    const groups = [units, ...units.map((unit) => [unit]), chance.sample(units, 3), chance.sample(units, 6)]
    for (const group of groups) {
      const { value, min, max } = totalOf(structure, measure, group)
      const really = group.reduce((sum, { id }) => sum + amountOf(world, id), 0)
      const possible = really >= min && (max === null || really <= max) && (value ?? really) === really
      if (!possible)
        return `${measure} of ${group.map(({ id }) => id).join(', ')} is ${value}, ${min} to ${max}, but ${really} in this world`
    }
  }
  return null
}
