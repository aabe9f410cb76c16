import type { CalendarDate } from '@tinhgon/model'

const two = (value: number): string => String(value).padStart(2, '0')

function lastDayOf(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
}

const partsOf = (date: CalendarDate): readonly [year: number, month: number, day: number] => [
  Number(date.slice(0, 4)),
  Number(date.slice(5, 7)),
  Number(date.slice(8, 10)),
]

/** The day so many months later; where that month has no such day, its last. */
export function monthsAfter(date: CalendarDate, months: number): CalendarDate {
  const [year, month, day] = partsOf(date)
  const index = year * 12 + month - 1 + months
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1]
  return `${toYear}-${two(toMonth)}-${two(Math.min(day, lastDayOf(toYear, toMonth)))}`
}

/** Full months from one day to a later one; a part of a month does not count. */
export function fullMonthsBetween(from: CalendarDate, until: CalendarDate): number {
  const [fromYear, fromMonth] = partsOf(from)
  const [untilYear, untilMonth] = partsOf(until)
  const months = (untilYear - fromYear) * 12 + untilMonth - fromMonth
  return monthsAfter(from, months) > until ? months - 1 : months
}

/**
 * Whether a day lies in the first 12 months. The day of the decision itself is not counted and the term ends
 * with the same day a year later (Civil Code 2015, articles 147 and 148): month 13 begins the day after.
 */
export const isInFirstYear = (decisionOn: CalendarDate, day: CalendarDate): boolean =>
  day <= monthsAfter(decisionOn, 12)
