import type { Comparison, Growth, Limit, NormParameter, Waiver } from '@tinhgon/model'
import { type Amount, keepsTo } from './amount.ts'
import { type Checking, parameterOf } from './checking.ts'
import { allHold } from './condition-holds.ts'
import { quantityOf } from './quantity-of.ts'
import type { Truth } from './truth.ts'

/** What may be the limit, and the parameter that it rests on. */
export interface PossibleLimit {
  readonly value: number
  readonly parameter: NormParameter
}

/** One limit, or several where it is not known which case applies or how far a growing one has grown. */
export function limitsOf(checking: Checking, limits: readonly Limit[]): PossibleLimit[] {
  const possible: PossibleLimit[] = []
  for (const { when, parameter: id, growth } of limits) {
    const truth = allHold(checking, when)
    if (truth === false) continue
    const parameter = parameterOf(checking.norm, id)
    const values = growth ? grown(checking, parameter.value, growth) : [parameter.value]
    possible.push(...values.map((value) => ({ value, parameter })))
    if (truth === true) break
  }
  return possible
}

/** The least and the most that a limit may have grown to; only full steps count. */
function grown(checking: Checking, base: number, growth: Growth): number[] {
  const value = (id: string): number => parameterOf(checking.norm, id).value
  const [above, each, most] = [value(growth.above), value(growth.each), value(growth.most)]
  const at = (count: number): number => Math.min(most, base + Math.max(0, Math.floor((count - above) / each)))
  const { min, max } = quantityOf(checking, growth.quantity)
  return [...new Set([at(min), max === null ? most : at(max)])]
}

/** Whether an amount keeps to every limit that it may have to keep to. */
export const keepsToAll = (amount: Amount, comparison: Comparison, limits: readonly number[]): Truth => {
  const truths = limits.map((limit) => keepsTo(amount, comparison, limit))
  if (truths.every((truth) => truth === false)) return false
  return truths.every((truth) => truth === true) || null
}

/** The limit that asks least: a unit that breaks even this one fails whichever applies. */
export function mildest(comparison: Comparison, limits: readonly number[]): number {
  return comparison === 'at-least' ? Math.min(...limits) : Math.max(...limits)
}

/** The first waiver that holds, or else null with whether one may hold. */
export function waiverOf(
  checking: Checking,
  waivers: readonly Waiver[],
): { readonly waiver: Waiver | null; readonly possible: boolean } {
  let possible = false
  for (const waiver of waivers) {
    const truth = allHold(checking, waiver.when)
    if (truth === true) return { waiver, possible: true }
    possible ||= truth === null
  }
  return { waiver: null, possible }
}
