import { type Structure, subtree, superiors } from '@tinhgon/engine'
import type { Unit } from '@tinhgon/model'
import { vietnamProfile } from '../../profile/vietnam-profile.ts'
import { lowerFirst } from '../../words/lower-first.ts'
import { isCommuneLevel } from './commune-level.ts'

const kindWords = new Map(vietnamProfile.kinds.map(({ id, title }) => [id, title.vi]))

/** The word for a kind inside a sentence: phường, xã, thị trấn. */
export const kindWord = (kind: string): string => lowerFirst(kindWords.get(kind) ?? kind)

/** What is left of a name without the word for its kind: Phong Thu of Phường Phong Thu, Phường Đúc of Phường Phường Đúc. */
export function bareName({ kind, name }: Pick<Unit, 'kind' | 'name'>): string {
  const word = kindWord(kind)
  return name.toLocaleLowerCase('vi').startsWith(`${word} `) ? name.slice(word.length + 1) : name
}

/** Phường 4, Quận 10: the number is no name of its own, so the word for the kind is part of it. */
export const isNumbered = (unit: Pick<Unit, 'kind' | 'name'>): boolean => /^\d+$/.test(bareName(unit))

/** A unit's name inside a sentence: phường Phong Thu, Phường 4, Thành phố Hồ Chí Minh. */
export function nameInSentence(unit: Unit): string {
  // The one city whose name keeps its capital inside a sentence.
  if (isNumbered(unit) || unit.name === 'Thành phố Hồ Chí Minh') return unit.name
  const isBare = isCommuneLevel(unit) && bareName(unit) === unit.name
  return isBare ? `${kindWord(unit.kind)} ${unit.name}` : lowerFirst(unit.name)
}

/**
 * The districts that have to be named with units, by the unit's id: where several units of a province before the
 * act bear the same kind and name. A unit that hangs under the province already is looked up where it was.
 */
export function districtsToName(before: Structure, sources: Iterable<Unit>): ReadonlyMap<string, string> {
  const roots = new Map<string, Unit>()
  for (const source of sources) {
    const root = [source, ...superiors(before, source.id)].at(-1)
    if (root) roots.set(root.id, root)
  }
  const units = [...roots.keys()].flatMap((id) => [...subtree(before, id)]).filter(isCommuneLevel)
  const alike = Map.groupBy(units, ({ kind, name }) => `${kind}\t${name.toLocaleLowerCase('vi')}`)
  const named = [...alike.values()].filter(({ length }) => length > 1).flat()
  return new Map(named.flatMap((unit) => districtOf(before, unit).map((district) => [unit.id, district])))
}

function districtOf(before: Structure, unit: Unit): readonly string[] {
  const superiorIds = [unit.superiorId, before.baselineUnits.get(unit.id)?.superiorId]
  const district = superiorIds
    .map((id) => before.unit(id ?? '') ?? before.baselineUnits.get(id ?? ''))
    .find((superior) => superior?.tier === 'district')
  return district ? [nameInSentence(district)] : []
}
