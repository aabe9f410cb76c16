import { formatCalendarDate, isCalendarDate, type Language } from '@tinhgon/model'

/** What a sentence tells; a parameter `xEn` takes the place of `x` in English. */
export type SentenceParams = Readonly<Record<string, string | number>>

/** Days are told as people write them; everything else as it is. */
export function fillSentence(template: string, params: SentenceParams, language: Language): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = (language === 'en' ? params[`${name}En`] : undefined) ?? params[name]
    if (typeof value === 'string' && isCalendarDate(value)) return formatCalendarDate(value, language)
    return value === undefined ? whole : String(value)
  })
}
