import { type CalendarDate, formatCalendarDate, isCalendarDate, type Language } from '@tinhgon/model'

export type SentenceParams = Readonly<Record<string, number | CalendarDate | string>>

const locales = { vi: 'vi-VN', en: 'en-GB', ru: 'ru-RU' } as const satisfies Record<Language, string>

/** 12.000.000 in Vietnamese, 12,000,000 in English, 12 000 000 in Russian; days as people write them. */
export const fillSentence = (template: string, params: SentenceParams, language: Language): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name]
    if (value === undefined) return whole
    if (typeof value === 'number') return new Intl.NumberFormat(locales[language]).format(value)
    return isCalendarDate(value) ? formatCalendarDate(value, language) : value
  })
