import type { Language, MeasureDefinition } from '@tinhgon/model'

const locales: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB', ru: 'ru-RU' }

const squareKilometres: Record<Language, string> = { vi: 'km²', en: 'km²', ru: 'км²' }

/** 1.433.465 in Vietnamese, 1,433,465 in English, 1 433 465 in Russian. */
export const formatCount = (value: number, language: Language): string =>
  new Intl.NumberFormat(locales[language]).format(value)

/** 15% in Vietnamese and English, 15 % in Russian. */
export const formatShare = (share: number, language: Language): string =>
  new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: 0 }).format(share)

/** A figure in the unit that people read: square kilometres rather than square metres. */
export function formatFigure(value: number, measure: MeasureDefinition, language: Language): string {
  const locale = locales[language]
  switch (measure.baseUnit) {
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

/** What stands between thousands, and before decimals, where a figure is typed in. */
export const figureSeparators: Readonly<
  Record<Language, { readonly thousandSeparator: string; readonly decimalSeparator: string }>
> = {
  vi: { thousandSeparator: '.', decimalSeparator: ',' },
  en: { thousandSeparator: ',', decimalSeparator: '.' },
  ru: { thousandSeparator: '\u00A0', decimalSeparator: ',' },
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
