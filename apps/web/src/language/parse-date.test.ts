import { formatCalendarDate } from '@tinhgon/model'
import { expect, test } from 'vitest'
import { parseDate } from './parse-date.ts'

test.each(['1/7/2025', '01/7/2025', '01/07/2025', '1.7.2025', '01-07-2025', ' 1/7/2025 ', '2025-07-01'])(
  '“%s” is the first of July',
  (text) => expect(parseDate(text)).toBe('2025-07-01'),
)

test.each(['30/2/2025', '31/6/2025', '0/1/2025', '1/13/2025', '29/2/2023', '1/7/25', '7/2025', 'mai', ''])(
  '“%s” is no day',
  (text) => expect(parseDate(text)).toBeNull(),
)

test('a leap day is a day', () => expect(parseDate('29/2/2024')).toBe('2024-02-29'))

test.each(['2025-01-31', '2025-02-28', '2025-07-01', '2025-12-09'])(
  '%s is read back as either language writes it',
  (date) => {
    expect(parseDate(formatCalendarDate(date, 'vi'))).toBe(date)
    expect(parseDate(formatCalendarDate(date, 'en'))).toBe(date)
  },
)
