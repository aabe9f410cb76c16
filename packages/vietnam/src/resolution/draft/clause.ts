import type { CarriedMeasure, ChangeEvent, Unit } from '@tinhgon/model'

/** How much of one figure a part carries: nothing, some, all, or a stated amount. */
export type Amount =
  | { readonly type: 'none' | 'some' | 'all' }
  | { readonly type: 'stated'; readonly carried: Exclude<CarriedMeasure, { type: 'unstated' }> }

/** How much of a unit goes into a clause's result. */
export type Portion =
  | { readonly type: 'whole' }
  | { readonly type: 'part'; readonly area: Amount; readonly people: Amount }
  /** What other clauses leave; the amounts where the plan states them. */
  | { readonly type: 'remainder'; readonly area: Amount; readonly people: Amount }

export interface ClauseSource {
  /** As it was before the act. */
  readonly unit: Unit
  readonly portion: Portion
}

/** One clause of article 1: what becomes of which units. */
export interface Clause {
  readonly event: ChangeEvent
  /** As the act leaves it. */
  readonly result: Unit
  /** The source that lives on as the result, where the others join it; it is not among the sources. */
  readonly joined: Unit | null
  readonly sources: readonly ClauseSource[]
}
