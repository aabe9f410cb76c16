import type { Comparison, Limit, Waiver } from '@tinhgon/model'
import { type Amount, keepsTo } from './amount.ts'
import { type Checking, parameterOf } from './checking.ts'
import { allHold } from './condition-holds.ts'
import { allOf, type Truth } from './truth.ts'

/** The parameters that may be the limit: one, or several where it is not known which case applies. */
export function limitsOf(checking: Checking, limits: readonly Limit[]): string[] {
  const possible: string[] = []
  for (const { when, parameter } of limits) {
    const truth = allHold(checking, when)
    if (truth !== false) possible.push(parameter)
    if (truth === true) break
  }
  return possible
}

/** Whether an amount keeps to every limit that it may have to keep to. */
export const keepsToAll = (amount: Amount, comparison: Comparison, limits: readonly number[]): Truth => {
  const truths = limits.map((limit) => keepsTo(amount, comparison, limit))
  if (truths.every((truth) => truth === false)) return false
  return allOf(truths.map((truth) => truth || null))
}

/** The limit that asks least: a unit that breaks even this one fails whichever applies. */
export function mildest(comparison: Comparison, limits: readonly number[]): number {
  return comparison === 'at-least' ? Math.min(...limits) : Math.max(...limits)
}

export const valuesOf = ({ norm }: Checking, parameters: readonly string[]): number[] =>
  parameters.map((id) => parameterOf(norm, id).value)

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
