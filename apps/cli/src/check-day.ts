import { type Baseline, isCalendarDate, type Refusal, refusal } from '@tinhgon/model'

/** Faults of a day that an option gives: it must exist, and not lie before the baseline. */
export function checkDay(option: string, day: string | undefined, baseline: Baseline | null): Refusal[] {
  if (day === undefined) return []
  const detail = `“${day}” không phải một ngày có thật, viết theo mẫu YYYY-MM-DD`
  if (!isCalendarDate(day)) return [refusal('malformed', option, [], { detail })]
  if (!baseline || day >= baseline.date) return []
  return [refusal('before-baseline', option, [], { date: day, baseline: baseline.date })]
}
