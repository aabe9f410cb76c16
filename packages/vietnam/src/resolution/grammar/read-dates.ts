import { isCalendarDate } from '@tinhgon/model'
import type { Token } from '../text/token.ts'
import { TokenStream } from './token-stream.ts'

/** The days of a resolution; null where it does not say. */
export interface StatedDates {
  readonly decidedOn: string | null
  readonly inForceOn: string | null
  readonly operatesOn: string | null
}

/**
 * "thông qua ngày 16 tháng 6 năm 2025", "có hiệu lực thi hành từ ngày được thông qua", "chính thức hoạt động từ
 * ngày 01 tháng 7 năm 2025".
 */
export function readDates(preamble: readonly Token[], others: readonly Token[]): StatedDates {
  const decidedOn = dateBehind(others, ['thông qua ngày']) ?? dateBehind(preamble, ['ngày'])
  const inForceWords = ['từ ngày', 'kể từ ngày', 'ngày']
  const inForce = ['có hiệu lực thi hành', 'có hiệu lực', 'hiệu lực thi hành'].flatMap((words) =>
    inForceWords.map((day) => `${words} ${day}`),
  )
  const stated = dateBehind(others, inForce)
  const fromAdoption = placesOf(others, [
    'từ ngày được thông qua',
    'từ ngày thông qua',
    'từ ngày ký',
    'kể từ ngày ký ban hành',
  ])
  return {
    decidedOn,
    inForceOn: stated ?? (fromAdoption.length > 0 ? decidedOn : null),
    operatesOn: dateBehind(others, ['hoạt động từ ngày', 'hoạt động kể từ ngày']),
  }
}

function placesOf(tokens: readonly Token[], phrases: readonly string[]): number[] {
  const stream = new TokenStream(tokens)
  return tokens.flatMap((_, index) => {
    stream.return(index)
    const phrase = phrases.find((words) => stream.sees(words))
    return phrase === undefined ? [] : [index + phrase.split(' ').length]
  })
}

function dateBehind(tokens: readonly Token[], phrases: readonly string[]): string | null {
  for (const place of placesOf(tokens, phrases)) {
    const date = dateAt(tokens.slice(place, place + 5))
    if (date !== null) return date
  }
  return null
}

/** "01 tháng 7 năm 2025", "01/7/2025" */
function dateAt([day, first, month, second, year]: readonly Token[]): string | null {
  const words = first?.text === '/' ? second?.text === '/' : first?.text === 'tháng' && second?.text === 'năm'
  if (!words || !day || !month || !year) return null
  const date = `${year.text}-${month.text.padStart(2, '0')}-${day.text.padStart(2, '0')}`
  return isCalendarDate(date) ? date : null
}
