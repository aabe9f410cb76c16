import { type Structure, subtree } from '@tinhgon/engine'
import type { Unit } from '@tinhgon/model'
import { vietnamProfile } from '../../profile/vietnam-profile.ts'
import { lowerFirst } from '../../words/lower-first.ts'
import { isCommuneLevel, provinceOf } from './commune-level.ts'

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
 * What has to be added to a unit's name in brackets, by the unit's id: where several units of a province before the
 * act bear the same kind and name, the district; where that is not enough, the code as well.
 */
export function districtsToName(before: Structure, sources: Iterable<Unit>): ReadonlyMap<string, string> {
  const provinces = new Set([...sources].flatMap(({ id }) => provinceOf(before, id) ?? []))
  const units = [...provinces].flatMap(({ id }) => [...subtree(before, id)]).filter(isCommuneLevel)
  const alike = Map.groupBy(units, ({ kind, name }) => `${kind}\t${name.toLocaleLowerCase('vi')}`)
  return new Map(
    [...alike.values()]
      .filter(({ length }) => length > 1)
      .flatMap((group) => {
        const districts = group.map((unit) => districtOf(before, unit))
        return group.map((unit, index): [string, string] => {
          const district = districts[index] ?? ''
          const isAlone = district !== '' && districts.indexOf(district) === districts.lastIndexOf(district)
          const code = isAlone ? [] : [`mã số ${unit.code ?? unit.id}`]
          return [unit.id, [district, ...code].filter((text) => text !== '').join(', ')]
        })
      }),
  )
}

/** The district of a unit; of one that hangs under the province already, where it was in the baseline. */
function districtOf(before: Structure, unit: Unit): string {
  const district = [unit.superiorId, before.baselineUnits.get(unit.id)?.superiorId]
    .map((id) => before.unit(id ?? '') ?? before.baselineUnits.get(id ?? ''))
    .find((superior) => superior?.tier === 'district')
  return district ? nameInSentence(district) : ''
}
