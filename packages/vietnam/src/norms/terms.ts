import type { Comparison, Condition, Grade, NormParameter, NormText, Quantity } from '@tinhgon/model'

/** The words in which the norms of this folder are written down. */

export const text = (vi: string, en: string, ru: string): NormText => ({ vi, en, ru })

export const parameter = (
  value: number,
  unit: NormParameter['unit'],
  title: NormText,
  grade: Grade = 'verified',
): NormParameter => ({ value, unit, title, grade })

export const kind = (...kinds: string[]): Condition => ({ type: 'kind', kinds })
export const designated = (...designations: string[]): Condition => ({ type: 'designated', designations })
export const under = (...kinds: string[]): Condition => ({ type: 'under', kinds, designations: null })
export const not = (condition: Condition): Condition => ({ type: 'not', condition })
export const either = (...conditions: Condition[]): Condition => ({ type: 'any', conditions })
export const compare = (quantity: Quantity, comparison: Comparison, parameter: string): Condition => ({
  type: 'compare',
  quantity,
  comparison,
  parameter,
})

export const measure = (id: string): Quantity => ({ type: 'measure', measure: id })
export const origins: Quantity = { type: 'origins' }
