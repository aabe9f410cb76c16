import type { Baseline, Unit } from '@tinhgon/model'
import { spellingKey } from '../text/spelling.ts'
import { formsOfName, nameKeys, withoutKind } from './name-keys.ts'

/** The units among which names are looked up. */
export interface UnitIndex {
  readonly units: readonly Unit[]
  readonly byExactName: ReadonlyMap<string, readonly Unit[]>
  readonly byBareName: ReadonlyMap<string, readonly Unit[]>
  /** Everything above a unit, the nearest first. */
  readonly superiorsOf: (unit: Unit) => readonly Unit[]
  readonly isLowest: (unit: Unit) => boolean
  /** Keys of the words that names are made of. */
  readonly syllables: ReadonlySet<string>
  /** The same of all territories, for names that are new here and not elsewhere. */
  readonly syllablesAnywhere: ReadonlySet<string>
}

/** The territories in the subtrees of the given units, these included. */
export function indexUnits(baseline: Baseline, withinIds: ReadonlySet<string>): UnitIndex {
  const territories = baseline.units.filter(({ system }) => system === 'territory')
  const byId = new Map(territories.map((unit) => [unit.id, unit]))
  const above = new Map<string, readonly Unit[]>()
  const superiorsOf = (unit: Unit): readonly Unit[] => {
    const known = above.get(unit.id)
    if (known) return known
    const superior = unit.superiorId === null ? undefined : byId.get(unit.superiorId)
    const superiors = superior ? [superior, ...superiorsOf(superior)] : []
    above.set(unit.id, superiors)
    return superiors
  }
  const units = territories.filter((unit) => [unit, ...superiorsOf(unit)].some(({ id }) => withinIds.has(id)))
  const withSubordinates = new Set(units.map(({ superiorId }) => superiorId))
  const byExactName = new Map<string, Unit[]>()
  const byBareName = new Map<string, Unit[]>()
  const syllables = new Set<string>()
  for (const unit of units) {
    for (const form of formsOfName(withoutKind(unit.name))) {
      const { exact, bare } = nameKeys(form)
      append(byExactName, exact, unit)
      append(byBareName, bare, unit)
    }
    addSyllables(syllables, unit)
  }
  const syllablesAnywhere = new Set<string>()
  for (const unit of territories) addSyllables(syllablesAnywhere, unit)
  const isLowest = ({ id }: Unit): boolean => !withSubordinates.has(id)
  return { units, byExactName, byBareName, superiorsOf, isLowest, syllables, syllablesAnywhere }
}

function addSyllables(syllables: Set<string>, { name }: Unit): void {
  for (const word of name.split(/[\s.-]+/)) syllables.add(spellingKey(word))
}

function append(map: Map<string, Unit[]>, key: string, unit: Unit): void {
  const units = map.get(key)
  if (!units) map.set(key, [unit])
  else if (units.at(-1) !== unit) units.push(unit)
}
