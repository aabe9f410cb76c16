import type { Profile } from '@tinhgon/model'
import type { SentenceParams } from './fill-sentence.ts'
import { attributeTexts } from './note-texts.ts'
import type { Attribute } from './unit-attributes.ts'
import type { World } from './world.ts'

/** An attribute by name, and values of it as people say them: kinds and tiers by title, superiors by name. */
export function toldAttribute(
  world: World,
  attribute: Attribute,
  values: Readonly<Record<string, string | null | undefined>>,
): SentenceParams {
  const told: [string, string][] = [
    ['attributeId', attribute],
    ['attribute', attributeTexts[attribute].vi],
    ['attributeEn', attributeTexts[attribute].en],
  ]
  for (const [name, value] of Object.entries(values)) {
    const term = termOf(world.profile, attribute, value)
    told.push([name, term?.title.vi ?? nameOf(world, attribute, value)])
    if (term) told.push([`${name}En`, term.title.en])
  }
  return Object.fromEntries(told)
}

function termOf({ kinds, tiers }: Profile, attribute: Attribute, value: string | null | undefined) {
  if (attribute !== 'kind' && attribute !== 'tier') return undefined
  return (attribute === 'kind' ? kinds : tiers).find(({ id }) => id === value)
}

function nameOf({ from, to, births }: World, attribute: Attribute, value: string | null | undefined): string {
  if (value === null || value === undefined) return '–'
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
