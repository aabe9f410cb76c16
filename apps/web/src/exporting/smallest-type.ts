import type { Job } from '@tinhgon/contract'
import { type Language, localeOf } from '@tinhgon/model'

/** Below this, print is not read: points. */
export const leastType = 6

/** The smallest type on the cards of a chart that a job has drawn, in points. */
export function smallestTypeOf({ result }: Job): number | null {
  const type = result?.smallestType
  return typeof type === 'number' ? type : null
}

/** Never rounded up: 5.97 is less than 6. */
export const formatType = (type: number, language: Language): string =>
  new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 1 }).format(Math.floor(type * 10) / 10)
