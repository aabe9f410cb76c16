import { formatCalendarDate, isCalendarDate } from '../calendar-date.ts'
import type { Language } from '../localized-text.ts'
import { paramIn, type SentenceParams } from '../sentence-params.ts'
import { type RefusalCode, refusalTexts } from './refusal-texts.ts'

/**
 * A foreseen refusal (E3): a value, never thrown. `path` leads to the offending place in the input
 * (`acts[2].events[0].sources[1]`), `params` holds the numbers and names of its sentence. What a
 * program goes by and what people read may differ: beside `measure`, an id, stands `measureTitle`.
 */
export interface Refusal {
  readonly code: RefusalCode
  readonly path: string
  readonly unitIds: readonly string[]
  readonly params: SentenceParams
  readonly message: string
}

/** Titles stand for ids, days are told as people write them; everything else as it is. */
function fill(template: string, params: SentenceParams, language: Language): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = paramIn(params, `${name}Title`, language) ?? paramIn(params, name, language)
    if (typeof value === 'string' && isCalendarDate(value)) return formatCalendarDate(value, language)
    return value === undefined ? whole : String(value)
  })
}

/** Builds a refusal; its message is in Vietnamese, the language of the product. */
export function refusal(
  code: RefusalCode,
  path: string,
  unitIds: readonly string[] = [],
  params: SentenceParams = {},
): Refusal {
  return { code, path, unitIds, params, message: fill(refusalTexts[code].vi, params, 'vi') }
}

/** The sentence of a refusal in a language of the house. */
export const describeRefusal = (refused: Refusal, language: Language): string =>
  fill(refusalTexts[refused.code][language], refused.params, language)
