import type { Language } from './localized-text.ts'
import type { MeasureDefinition } from './measure.ts'

const locales: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB', ru: 'ru-RU' }

/** Whose way of writing numbers and dates a language follows. */
export const localeOf = (language: Language): string => locales[language]

const squareKilometres: Record<Language, string> = { vi: 'km²', en: 'km²', ru: 'км²' }

/** 1.433.465 in Vietnamese, 1,433,465 in English, 1 433 465 in Russian. */
export const formatCount = (value: number, language: Language): string =>
  new Intl.NumberFormat(localeOf(language)).format(value)

/** 15% in Vietnamese and English, 15 % in Russian. */
export const formatShare = (share: number, language: Language): string =>
  new Intl.NumberFormat(localeOf(language), { style: 'percent', maximumFractionDigits: 0 }).format(share)

/** A figure in the unit that people read: square kilometres rather than square metres. */
export function formatFigure(
  value: number,
  { baseUnit }: Pick<MeasureDefinition, 'baseUnit'>,
  language: Language,
): string {
  const locale = localeOf(language)
  switch (baseUnit) {
    case 'square-metre':
      if (value === 0) return `0 ${squareKilometres[language]}`
      return `${new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value / 1e6)} ${squareKilometres[language]}`
    case 'hundredth-of-per-cent':
      return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value / 100)} %`
    case 'dong':
      return `${new Intl.NumberFormat(locale).format(value)} ₫`
    default:
      return new Intl.NumberFormat(locale).format(value)
  }
}
