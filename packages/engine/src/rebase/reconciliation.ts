import type { Plan, Refusal } from '@tinhgon/model'
import type { Conflict, Decision } from './conflict.ts'
import type { Note } from './note.ts'

/** What became of one act of one of the plans. */
export interface CarriedAct {
  readonly actId: string
  /** In a rebase there is one plan, and it is ours. */
  readonly side: 'ours' | 'theirs'
  /**
   * `unchanged` and `changed` count in the new plan; `off` was switched off before; `held-back` is in the plan,
   * switched off until its conflicts are decided; the others are not in the plan.
   */
  readonly outcome: 'unchanged' | 'changed' | 'off' | 'held-back' | 'left-out' | 'already-done' | 'taken-once'
}

/** A decision that could not be carried out, and why. */
export interface UnusedDecision {
  readonly conflictId: string
  readonly decision: Decision
  readonly reason:
    | 'no-such-conflict'
    | 'no-such-choice'
    | 'unit-does-not-fit'
    | 'code-does-not-fit'
    | 'did-not-help'
}

/**
 * A plan that folds without refusals, and everything that is still to be decided. An act with an open conflict
 * is in the plan, switched off.
 */
export interface Reconciliation {
  readonly ok: true
  readonly plan: Plan
  /** Open ones, in the order of the plan's acts. */
  readonly conflicts: readonly Conflict[]
  readonly decided: readonly { readonly conflict: Conflict; readonly decision: Decision }[]
  readonly unused: readonly UnusedDecision[]
  readonly notes: readonly Note[]
  readonly carried: readonly CarriedAct[]
}

/** Refused only where a baseline does not load. */
export type ReconciliationOrRefusals =
  | Reconciliation
  | { readonly ok: false; readonly refusals: readonly Refusal[] }
