import type {
  CheckOf,
  Citation,
  Comparison,
  CompleteText,
  Condition,
  CountedPosts,
  Grade,
  Limit,
  NormParameter,
  Quantity,
  Selector,
} from '@tinhgon/model'

/** The words in which the norms of this folder are written down. */

export const text = (vi: string, en: string, ru: string): CompleteText => ({ vi, en, ru })

export const parameter = (
  value: number,
  unit: NormParameter['unit'],
  title: CompleteText,
  grade: Grade = 'verified',
): NormParameter => ({ value, unit, title, grade })

export const cited = (
  document: string,
  article: string | null,
  source: string,
  grade: Grade = 'verified',
): Citation => ({ document, article, source, grade })

export const unitsOf = (
  system: string,
  tiers: string[],
  kinds: string[] = [],
  where: Condition[] = [],
): Selector => ({ system, tiers, kinds, where })

export const kind = (...kinds: string[]): Condition => ({ type: 'kind', kinds })
export const designated = (...designations: string[]): Condition => ({ type: 'designated', designations })
export const under = (...kinds: string[]): Condition => ({ type: 'under', kinds, designations: null })
export const within = (...codes: string[]): Condition => ({ type: 'within', codes })
export const not = (condition: Condition): Condition => ({ type: 'not', condition })
export const compare = (quantity: Quantity, comparison: Comparison, parameter: string): Condition => ({
  type: 'compare',
  quantity,
  comparison,
  parameter,
})

export const measure = (id: string): Quantity => ({ type: 'measure', measure: id })
export const origins: Quantity = { type: 'origins' }
export const units = (within: 'subordinates' | 'subtree', ...kinds: string[]): Quantity => ({
  type: 'units',
  kinds,
  within,
})

/** Posts of the unit itself where no other scope is given. */
export const posts = (given: Partial<CountedPosts> = {}): Quantity => ({
  type: 'posts',
  ranks: null,
  roles: null,
  scope: { type: 'unit' },
  ...given,
})
export const heads = posts({ ranks: ['head'] })
export const deputies = posts({ ranks: ['deputy'] })

/** One figure for all. */
export const always = (parameter: string): Limit[] => [{ when: [], parameter }]

export const atMost = (
  quantity: Quantity,
  limits: Limit[],
  transitions: CheckOf<'threshold'>['transitions'] = [],
): CheckOf<'threshold'> => ({
  type: 'threshold',
  quantity,
  comparison: 'at-most',
  limits,
  waivers: [],
  transitions,
})

export const atLeast = (
  quantity: Quantity,
  limits: Limit[],
  waivers: CheckOf<'threshold'>['waivers'] = [],
): CheckOf<'threshold'> => ({
  type: 'threshold',
  quantity,
  comparison: 'at-least',
  limits,
  waivers,
  transitions: [],
})

export const share = (
  part: Quantity,
  whole: Quantity,
  comparison: Comparison,
  limits: Limit[],
): CheckOf<'share'> => ({ type: 'share', part, whole, comparison, limits, waivers: [] })

/** At most so much in all, or on average, over the members below a unit. */
export const summed = (
  reduction: CheckOf<'sum'>['reduction'],
  members: Selector,
  quantity: Quantity,
  limits: Limit[],
  transitions: CheckOf<'sum'>['transitions'] = [],
): CheckOf<'sum'> => ({
  type: 'sum',
  members,
  quantity,
  reduction,
  comparison: 'at-most',
  limits,
  waivers: [],
  transitions,
})
