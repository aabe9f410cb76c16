import {
  type CompleteText,
  type Language,
  type LocalizedText,
  type Profile,
  paramOf,
  type SentenceParams,
  textIn,
} from '@tinhgon/model'
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
  const told = { attributeId: attribute, ...paramOf('attribute', attributeTexts[attribute]) }
  for (const [name, value] of Object.entries(values)) {
    const title = titleOf(world.profile, attribute, value)
    Object.assign(told, title ? paramOf(name, title) : { [name]: nameOf(world, attribute, value) })
  }
  return told
}

function titleOf(
  { kinds, tiers, designations }: Profile,
  attribute: Attribute,
  value: AttributeValue | undefined,
): LocalizedText | undefined {
  if (typeof value === 'object' && value !== null) {
    if (value.length === 0) return { vi: 'không có', en: 'none', ru: 'нет' }
    const titles = value.map((id) => designations.find((term) => term.id === id)?.title ?? { vi: id, en: id })
    const joined = (language: Language) => titles.map((title) => textIn(title, language)).join(', ')
    return { vi: joined('vi'), en: joined('en'), ru: joined('ru') }
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
  return { measureId, ...(title ? paramOf('measure', title) : { measure: measureId }) }
}

/** What the other side is. */
export const toldOther = ({ from, to }: World): SentenceParams =>
  paramOf('other', from === to ? otherSides.plan : otherSides.baseline)

const otherSides = {
  plan: { vi: 'phương án kia', en: 'the other plan', ru: 'другой план' },
  baseline: { vi: 'hiện trạng mới', en: 'the newer baseline', ru: 'новое исходное состояние' },
} as const satisfies Record<string, CompleteText>
