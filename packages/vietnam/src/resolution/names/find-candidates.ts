import type { Unit } from '@tinhgon/model'
import { territoryKindRows } from '../../profile/territory-kinds.ts'
import type { PlaceMention, UnitMention } from '../grammar/syntax.ts'
import { quoteTokens } from '../text/quote-tokens.ts'
import { editDistance } from './edit-distance.ts'
import { type NameKeys, nameKeys, withoutKind } from './name-keys.ts'
import type { UnitIndex } from './unit-index.ts'

/** How well a name fits: letter for letter, but for its marks, of another kind, nearly, or not at all. */
export type Likeness = 'exact' | 'bare' | 'other-kind' | 'near' | 'left-over'

export interface Candidates {
  readonly units: readonly Unit[]
  readonly likeness: Likeness
  /** Whether a place that the clause names settles it. */
  readonly placed: boolean
}

const kindTitles = new Map<string, string>(territoryKindRows.map(({ id, title }) => [id, title.vi]))

const kindOfName = (name: string): string | undefined =>
  territoryKindRows.find(({ title }) => name.toLowerCase().startsWith(`${title.vi.toLowerCase()} `))?.id

/** The names that a mention may mean: "Phường Đúc" in a list of wards is the whole name, "Phường 4" is not. */
function namesOf({ kinds, ownKind, name }: UnitMention): NameKeys[] {
  const written = quoteTokens(name)
  const names = [written]
  const [kind] = kinds
  if (ownKind && kind) names.push(`${kindTitles.get(kind)} ${written}`)
  const shorter = written.replace(/^(?:Phường|Xã|Thị trấn) /u, '')
  if (shorter !== written) names.push(shorter)
  return names.map(nameKeys)
}

/** Units that a mention may mean: those of the name and kind in the places that it names; else the best others. */
export function findCandidates(index: UnitIndex, mention: UnitMention): Candidates | null {
  const names = namesOf(mention)
  const exact = uniqueUnits(names.flatMap(({ exact: key }) => index.byExactName.get(key) ?? []))
  const bare = uniqueUnits(names.flatMap(({ bare: key }) => index.byBareName.get(key) ?? []))
  const choices: readonly (readonly [Likeness, readonly Unit[]])[] = [
    ['exact', exact.filter((unit) => isOfKind(unit, mention))],
    ['bare', bare.filter((unit) => isOfKind(unit, mention))],
    ['other-kind', exact.filter((unit) => isOfLevel(unit, mention))],
  ]
  const found = choices.filter(([, units]) => units.length > 0)
  const coded = exact.find((unit) => mention.code !== null && (unit.code ?? unit.id) === mention.code)
  if (coded) return { units: [coded], likeness: 'exact', placed: true }
  // A place that is named must hold; a likeness that has nobody there gives way to one that has.
  if (mention.places.length > 0)
    for (const [likeness, units] of found) {
      const there = units.filter((unit) => mention.places.every((place) => isIn(index, unit, place)))
      if (there.length > 0) return { units: there, likeness, placed: units.length > there.length }
    }
  const [best] = found
  return best ? { units: best[1], likeness: best[0], placed: false } : null
}

/**
 * Units with nearly the name, the nearest ones alone; for names that nothing else fits. Another kind counts as a
 * letter, and so does another district than those of the clause.
 */
export function findNearCandidates(
  index: UnitIndex,
  mention: UnitMention,
  may: (unit: Unit) => boolean,
  isNear: (unit: Unit) => boolean,
): Candidates | null {
  const names = namesOf(mention).map(({ bare }) => bare)
  let best: Unit[] = []
  let least = Number.POSITIVE_INFINITY
  for (const unit of index.units) {
    if (!isOfLevel(unit, mention) || !may(unit)) continue
    const { bare } = nameKeys(withoutKind(unit.name))
    const limit = bare.length < 5 ? 1 : 2
    const distance = Math.min(...names.map((name) => editDistance(name, bare, limit)))
    const cost = distance + (isOfKind(unit, mention) ? 0 : 1)
    if (cost > limit) continue
    const ranked = cost + (isNear(unit) ? 0 : 1)
    if (ranked > least) continue
    best = ranked < least ? [unit] : [...best, unit]
    least = ranked
  }
  return best.length > 0 ? { units: best, likeness: 'near', placed: false } : null
}

/** Lists err in the kind of a unit whose name says it. */
function isOfKind(unit: Unit, { kinds }: UnitMention): boolean {
  if (kinds.length === 0) return unit.tier === 'commune'
  const named = kindOfName(unit.name)
  return kinds.some(
    (kind) => kind === unit.kind || kind === named || (kind === 'city' && unit.kind === 'municipality'),
  )
}

/** A commune may be called a township; a district is no commune. */
export const isOfLevel = (unit: Unit, { kinds }: UnitMention): boolean =>
  unit.tier === levelOf(kinds[0] ?? 'commune') || (kinds.includes('city') && unit.kind === 'municipality')

function levelOf(kind: UnitMention['kinds'][number]): string {
  if (kind === 'province') return 'province'
  return ['ward', 'commune', 'township', 'special-zone'].includes(kind) ? 'commune' : 'district'
}

/** Whether a unit lies in a place that a clause names; a place that nobody knows says nothing. */
export function isIn(index: UnitIndex, unit: Unit, { kind, name }: PlaceMention): boolean {
  const { exact, bare } = nameKeys(quoteTokens(name))
  const named = uniqueUnits([...(index.byExactName.get(exact) ?? []), ...(index.byBareName.get(bare) ?? [])])
  const places = named.filter((place) => place.tier !== 'commune')
  const ofKind = places.filter(
    (place) => place.kind === kind || (kind === 'city' && place.kind === 'municipality'),
  )
  const meant = ofKind.length > 0 ? ofKind : places
  return meant.length === 0 || index.superiorsOf(unit).some((superior) => meant.includes(superior))
}

const uniqueUnits = (units: readonly Unit[]): Unit[] => [...new Set(units)]
