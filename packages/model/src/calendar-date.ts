import { z } from 'zod'
import type { Language } from './localized-text.ts'

/** A day of the Gregorian calendar as `YYYY-MM-DD`. Compares correctly as a string. */
export type CalendarDate = string

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** True for a day that exists: 2024-02-29 does, 2025-02-29 and 2025-06-31 do not. */
export function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const days = daysInMonth[month - 1]
  if (days === undefined || day < 1) return false
  return day <= (month === 2 && isLeapYear(year) ? 29 : days)
}

export const calendarDateSchema = z
  .string()
  .refine(isCalendarDate, { error: 'not a day of the calendar (YYYY-MM-DD)' })

/** 01/7/2025 in Vietnamese, as official papers write it; 01/07/2025 in English, 01.07.2025 in Russian. */
export function formatCalendarDate(date: CalendarDate, language: Language): string {
  const [year = '', month = '', day = ''] = date.split('-')
  if (language === 'ru') return `${day}.${month}.${year}`
  // In Vietnamese papers a zero stands before the months that could be read as the first digit of a later one.
  const shortMonth = Number(month) < 3 ? month : String(Number(month))
  return `${day}/${language === 'vi' ? shortMonth : month}/${year}`
}
