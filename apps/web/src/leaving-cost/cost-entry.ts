import { type LeavingCost, type LeavingRefusal, type LeavingSettings, leavingCost } from '@tinhgon/vietnam'
import { parseDate } from '../language/parse-date.ts'

/** What somebody has typed about one person; fields hold what was typed, wrong or not. */
export interface CostEntry {
  readonly name: string
  readonly role: string
  readonly unit: string
  readonly way: 'early-retirement' | 'severance'
  /** Digits only. */
  readonly monthlyPay: string
  readonly decisionOn: string
  readonly leavesOn: string
  readonly retirementBy: 'day' | 'months'
  readonly retirementOn: string
  readonly monthsEarly: string
  readonly insuredYears: string
  readonly insuredMonths: string
}

export interface ReadEntry {
  /** Null as long as something is missing or wrong. */
  readonly cost: LeavingCost | null
  readonly missing: boolean
  /** Of the fields that have been filled in. */
  readonly refusals: readonly LeavingRefusal[]
}

const figure = (typed: string): number => (typed.trim() === '' ? Number.NaN : Number(typed))
const day = (typed: string): string => parseDate(typed) ?? typed

/** What the rules say of an entry; a field still empty is missing, and not wrong. */
export function readEntry(entry: CostEntry, settings: LeavingSettings): ReadEntry {
  const byDay = entry.retirementBy === 'day'
  const fields: readonly (readonly [path: string, typed: string])[] = [
    ['monthlyPay', entry.monthlyPay],
    ['decisionOn', entry.decisionOn],
    ['leavesOn', entry.leavesOn],
    byDay ? ['retirement.on', entry.retirementOn] : ['retirement.monthsEarly', entry.monthsEarly],
    ['insured.years', entry.insuredYears],
  ]
  const missing = new Set(fields.filter(([, typed]) => typed.trim() === '').map(([path]) => path))
  const outcome = leavingCost(
    {
      monthlyPay: figure(entry.monthlyPay),
      decisionOn: day(entry.decisionOn),
      leavesOn: day(entry.leavesOn),
      retirement: byDay ? { on: day(entry.retirementOn) } : { monthsEarly: figure(entry.monthsEarly) },
      insured: { years: figure(entry.insuredYears), months: figure(entry.insuredMonths || '0') },
      way: entry.way,
    },
    settings,
  )
  return {
    cost: outcome.ok ? outcome.cost : null,
    missing: missing.size > 0,
    refusals: outcome.ok ? [] : outcome.refusals.filter(({ path }) => !missing.has(path)),
  }
}
