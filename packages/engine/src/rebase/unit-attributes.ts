import type { Unit, UnitAttributes } from '@tinhgon/model'
import { attributeTexts } from './note-texts.ts'

export type Attribute = keyof UnitAttributes

export const attributes = Object.keys(attributeTexts) as Attribute[]

export const sameAttributes = (a: Unit, b: Unit): boolean =>
  a.system === b.system && attributes.every((attribute) => a[attribute] === b[attribute])

/** How a sentence tells a value of an attribute. */
export const toldValue = (value: string | null | undefined): string => value ?? '–'

/** An attribute by name, in both languages, as the parameters of a sentence. */
export const attributeParams = (attribute: Attribute) => ({
  attribute: attributeTexts[attribute].vi,
  attributeEn: attributeTexts[attribute].en,
  attributeId: attribute,
})
