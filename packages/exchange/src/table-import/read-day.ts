import { type CalendarDate, isCalendarDate } from '@tinhgon/model'
import { dayOfSerial } from '../spreadsheets/read-sheet.ts'
import type { Cell } from '../spreadsheets/sheet.ts'

/** A day as offices write it, day first, or as files do, year first; a number is the serial of a spreadsheet. */
export function readDay(cell: Cell): CalendarDate | null {
  if (typeof cell === 'number') return dayOfSerial(cell, false)
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell) ?? []
  const written =
    year === '' ? cell.slice(0, 10) : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isCalendarDate(written) && (year !== '' || /^\d{4}-\d\d-\d\d(T[\d:.]*Z?)?$/.test(cell))
    ? written
    : null
}
