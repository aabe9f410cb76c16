import { formatCalendarDate, formatCount, formatFigure, type MeasureDefinition } from '@tinhgon/model'
import { expect, test } from 'vitest'

const measureIn = (baseUnit: MeasureDefinition['baseUnit']): MeasureDefinition => ({
  id: 'measure',
  title: { vi: '', en: '' },
  nature: { type: 'extensive' },
  baseUnit,
  system: 'territory',
  heldBy: 'lowest',
})

test('counts are grouped as each language does', () => {
  expect(formatCount(1_433_465, 'vi')).toBe('1.433.465')
  expect(formatCount(1_433_465, 'en')).toBe('1,433,465')
  expect(formatCount(0, 'vi')).toBe('0')
})

test.each([
  ['2025-07-01', '01/7/2025', '01/07/2025'],
  ['2025-02-01', '01/02/2025', '01/02/2025'],
  ['2025-01-31', '31/01/2025', '31/01/2025'],
  ['2024-12-09', '09/12/2024', '09/12/2024'],
])('%s is %s in Vietnamese papers and %s in English', (date, vi, en) => {
  expect(formatCalendarDate(date, 'vi')).toBe(vi)
  expect(formatCalendarDate(date, 'en')).toBe(en)
})

test('figures are told in the unit that people read', () => {
  const area = measureIn('square-metre')
  expect(formatFigure(4_947_140_000, area, 'vi')).toBe('4.947,14 km²')
  expect(formatFigure(4_947_140_000, area, 'en')).toBe('4,947.14 km²')
  expect(formatFigure(5_000_000, area, 'vi')).toBe('5,00 km²')
  expect(formatFigure(0, area, 'vi')).toBe('0 km²')
  expect(formatFigure(58_312, measureIn('person'), 'vi')).toBe('58.312')
  expect(formatFigure(8_750, measureIn('hundredth-of-per-cent'), 'vi')).toBe('87,5 %')
  expect(formatFigure(1_500_000, measureIn('dong'), 'vi')).toBe('1.500.000 ₫')
  expect(formatFigure(12, measureIn('count'), 'en')).toBe('12')
})
