import { type CalendarDate, isCalendarDate } from '@tinhgon/model'

/** A day as people type it (1/7/2025, 01/07/2025, 2025-07-01); null where there is no such day. */
export function parseDate(text: string): CalendarDate | null {
  const match = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text)
  const date = match ? `${match[3]}-${match[2]?.padStart(2, '0')}-${match[1]?.padStart(2, '0')}` : text.trim()
  return isCalendarDate(date) ? date : null
}
