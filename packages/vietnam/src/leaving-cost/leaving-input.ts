import type { CalendarDate } from '@tinhgon/model'

export const leavingWays = ['early-retirement', 'severance'] as const
export type LeavingWay = (typeof leavingWays)[number]

/** What has to be known of one person who leaves. */
export interface LeavingInput {
  /**
   * Whole VND of the month before leaving: pay by rank with the allowances that count as pay. Allowances for
   * responsibility, hazard, region and for sitting on a Party committee are left out.
   */
  readonly monthlyPay: number
  /** The day of the decision of merger, from which the first 12 months run. */
  readonly decisionOn: CalendarDate
  readonly leavesOn: CalendarDate
  /** How long it would have been until retirement age: the day of it, or whole months. */
  readonly retirement: { readonly on: CalendarDate } | { readonly monthsEarly: number }
  /** Compulsory social insurance: full years, and 0 to 11 months beyond them. */
  readonly insured: { readonly years: number; readonly months: number }
  readonly way: LeavingWay
}
