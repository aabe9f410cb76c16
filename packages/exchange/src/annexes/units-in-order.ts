import type { Structure } from '@tinhgon/engine'
import type { Unit } from '@tinhgon/model'

/** Units as a list has them: by system, every unit before what is below it, the higher tiers first, then by code. */
export function unitsInOrder(structure: Structure, systems: ReadonlySet<string> | null): Unit[] {
  const { profile } = structure.vocabulary
  const systemRanks = new Map(profile.systems.map(({ id }, rank) => [id, rank]))
  const tierRanks = new Map(profile.tiers.map(({ id }, rank) => [id, rank]))
  const compare = (a: Unit, b: Unit): number =>
    (systemRanks.get(a.system) ?? 0) - (systemRanks.get(b.system) ?? 0) ||
    (tierRanks.get(a.tier) ?? 0) - (tierRanks.get(b.tier) ?? 0) ||
    collator.compare(a.code ?? '', b.code ?? '') ||
    collator.compare(a.name, b.name)
  const sorted = (ids: Iterable<string>): Unit[] =>
    [...ids].flatMap((id) => structure.unit(id) ?? []).sort(compare)
  const units: Unit[] = []
  // What is open is taken from its end. Iterative: a chain may be longer than the stack.
  const open = sorted(structure.rootIds).toReversed()
  for (let unit = open.pop(); unit !== undefined; unit = open.pop()) {
    units.push(unit)
    open.push(...sorted(structure.childIdsOf(unit.id)).toReversed())
  }
  // A unit may hang below one of another system.
  const bySystem = Map.groupBy(units, ({ system }) => system)
  return profile.systems
    .filter(({ id }) => systems?.has(id) ?? true)
    .flatMap(({ id }) => bySystem.get(id) ?? [])
}

const collator = new Intl.Collator('vi', { numeric: true })
