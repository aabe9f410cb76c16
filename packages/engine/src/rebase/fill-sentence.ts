import {
  formatCalendarDate,
  isCalendarDate,
  type Language,
  paramIn,
  type SentenceParams,
} from '@tinhgon/model'

/** Days are told as people write them; everything else as it is. */
export function fillSentence(template: string, params: SentenceParams, language: Language): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = paramIn(params, name, language)
    if (typeof value === 'string' && isCalendarDate(value)) return formatCalendarDate(value, language)
    return value === undefined ? whole : String(value)
  })
}
