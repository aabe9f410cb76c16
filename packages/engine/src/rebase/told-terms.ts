import type { LocalizedText, Profile } from '@tinhgon/model'
import type { SentenceParams } from './fill-sentence.ts'
import { attributeTexts } from './note-texts.ts'
import type { Attribute, AttributeValue } from './unit-attributes.ts'
import type { World } from './world.ts'

/**
 * An attribute by name, and values of it as people say them: kinds, tiers and designations by title, superiors
 * by name.
 */
export function toldAttribute(
  world: World,
  attribute: Attribute,
  values: Readonly<Record<string, AttributeValue | undefined>>,
): SentenceParams {
  const told: [string, string][] = [
    ['attributeId', attribute],
    ['attribute', attributeTexts[attribute].vi],
    ['attributeEn', attributeTexts[attribute].en],
  ]
  for (const [name, value] of Object.entries(values)) {
    const title = titleOf(world.profile, attribute, value)
    told.push([name, title?.vi ?? nameOf(world, attribute, value)])
    if (title) told.push([`${name}En`, title.en])
  }
  return Object.fromEntries(told)
}

function titleOf(
  { kinds, tiers, designations }: Profile,
  attribute: Attribute,
  value: AttributeValue | undefined,
): LocalizedText | undefined {
  if (typeof value === 'object' && value !== null) {
    if (value.length === 0) return { vi: 'không có', en: 'none' }
    const titles = value.map((id) => designations.find((term) => term.id === id)?.title ?? { vi: id, en: id })
    return { vi: titles.map(({ vi }) => vi).join(', '), en: titles.map(({ en }) => en).join(', ') }
  }
  if (attribute !== 'kind' && attribute !== 'tier') return undefined
  return (attribute === 'kind' ? kinds : tiers).find(({ id }) => id === value)?.title
}

function nameOf(
  { from, to, births }: World,
  attribute: Attribute,
  value: AttributeValue | undefined,
): string {
  if (typeof value !== 'string') return '–'
  if (attribute !== 'superiorId') return value
  const unit = to.units.get(value) ?? from.units.get(value)
  return (unit ?? births.of('ours', value)?.unit ?? births.of('theirs', value)?.unit)?.name ?? value
}

/** A measure by its title. */
export function toldMeasure({ profile }: World, measureId: string): SentenceParams {
  const title = profile.measures.find(({ id }) => id === measureId)?.title
  return { measureId, measure: title?.vi ?? measureId, measureEn: title?.en ?? measureId }
}

/** What the other side is. */
export const toldOther = ({ from, to }: World): SentenceParams =>
  from === to
    ? { other: 'phương án kia', otherEn: 'the other plan' }
    : { other: 'hiện trạng mới', otherEn: 'the newer baseline' }
