import type { Unit, UnitAttributes } from '@tinhgon/model'
import { attributeTexts } from './note-texts.ts'

export type Attribute = keyof UnitAttributes

export const attributes = Object.keys(attributeTexts) as Attribute[]

export const sameAttributes = (a: Unit, b: Unit): boolean =>
  a.system === b.system && attributes.every((attribute) => a[attribute] === b[attribute])
