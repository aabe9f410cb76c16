import type { Language, MeasureDefinition } from '@tinhgon/model'

const locales: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' }

/** 1.433.465 in Vietnamese, 1,433,465 in English. */
export const formatCount = (value: number, language: Language): string =>
  new Intl.NumberFormat(locales[language]).format(value)

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

/** Day and hour of something that happened. */
export const formatMoment = (moment: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(moment))
