import type { Unit, UnitAttributes } from '@tinhgon/model'
import { attributeTexts } from './note-texts.ts'

export type Attribute = keyof UnitAttributes

/** Null where a unit has none, or, of designations, where nobody has said (L2). */
export type AttributeValue = string | readonly string[] | null

export const attributes = Object.keys(attributeTexts) as Attribute[]

export const attributeOf = (unit: Unit, attribute: Attribute): AttributeValue => unit[attribute] ?? null

/** A unit with another value of an attribute. */
export function withValue(unit: Unit, attribute: Attribute, value: AttributeValue): Unit {
  if (attribute !== 'designations' || value !== null) return { ...unit, [attribute]: value }
  const { designations: _said, ...others } = unit
  return others
}

/** Lists have one form, in order, and no id is empty or holds white space. */
export const sameValue = (a: AttributeValue | undefined, b: AttributeValue | undefined): boolean =>
  a === b || (Array.isArray(a) && Array.isArray(b) && a.join(' ') === b.join(' '))

export const sameAttributes = (a: Unit, b: Unit): boolean =>
  a.system === b.system &&
  attributes.every((attribute) => sameValue(attributeOf(a, attribute), attributeOf(b, attribute)))
