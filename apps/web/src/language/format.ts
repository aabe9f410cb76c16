import type { CalendarDate, Language, MeasureDefinition } from '@tinhgon/model'

const locales: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' }

/** 1.433.465 in Vietnamese, 1,433,465 in English. */
export const formatCount = (value: number, language: Language): string =>
  new Intl.NumberFormat(locales[language]).format(value)

/** 01/7/2025 in Vietnamese: two digits for days below ten, as official papers write them. */
export function formatDate(date: CalendarDate, language: Language): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return language === 'vi'
    ? `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`
    : `${day}/${month}/${year}`
}

/** A figure in the unit that people read: square kilometres rather than square metres. */
export function formatFigure(value: number, measure: MeasureDefinition, language: Language): string {
  const locale = locales[language]
  switch (measure.baseUnit) {
    case 'square-metre':
      if (value === 0) return '0 km²'
      return `${new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value / 1e6)} km²`
    case 'hundredth-of-per-cent':
      return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value / 100)} %`
    case 'dong':
      return `${new Intl.NumberFormat(locale).format(value)} ₫`
    default:
      return new Intl.NumberFormat(locale).format(value)
  }
}
