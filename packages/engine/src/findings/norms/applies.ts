import type { Selector, Unit } from '@tinhgon/model'
import type { Checking } from './checking.ts'
import { allHold } from './condition-holds.ts'
import type { Truth } from './truth.ts'

/** Whether a unit is of the system, tier and kind that a selector names. */
export const isOfSort = ({ system, tiers, kinds }: Selector, unit: Unit): boolean =>
  unit.system === system &&
  (tiers.length === 0 || tiers.includes(unit.tier)) &&
  (kinds.length === 0 || kinds.includes(unit.kind))

/** Whether a selector is about a unit; null where too little is known. */
export const selects = (checking: Checking, selector: Selector, unit: Unit): Truth =>
  isOfSort(selector, unit) && allHold(checking, selector.where, unit.id)
