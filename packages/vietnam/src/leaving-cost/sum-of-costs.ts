import type { LeavingCase } from './leaving-case.ts'
import type { LeavingCost } from './leaving-cost.ts'
import { sumOfAmounts } from './sum-of-amounts.ts'

export interface SumOfCosts {
  readonly people: number
  /** Whole VND. */
  readonly total: number
  readonly byCase: readonly {
    readonly case: LeavingCase
    readonly people: number
    readonly total: number
  }[]
}

/** Several people added up, in all and by case. */
export function sumOfCosts(costs: readonly LeavingCost[]): SumOfCosts {
  const sum = (some: readonly LeavingCost[]) => ({
    people: some.length,
    total: sumOfAmounts(some.map(({ total }) => total)),
  })
  const byCase = [...Map.groupBy(costs, (cost) => cost.case)]
  return { ...sum(costs), byCase: byCase.map(([one, of]) => ({ case: one, ...sum(of) })) }
}
