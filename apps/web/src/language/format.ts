import { type Language, localeOf } from '@tinhgon/model'

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
  new Intl.DateTimeFormat(localeOf(language), {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(moment))
