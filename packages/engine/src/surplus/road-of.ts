import type { CalendarDate } from '@tinhgon/model'
import type { PostsBesideNorm, Road } from './surplus.ts'

/**
 * How a surplus goes down by the acts of the plan, year by year until the norm has to be reached. The road
 * is nothing but later acts that end seats, so what is summed here is what the plan does.
 */
export function roadOf(
  { current, allowed, normOn, departures, members }: PostsBesideNorm,
  asOf: CalendarDate,
): Road {
  const last = [...departures, normOn ?? asOf].reduce((latest, day) => (day > latest ? day : latest), asOf)
  const years: Road['years'][number][] = []
  // In whole seats, of which an average is a fraction.
  const total = Math.round(current * members)
  let gone = 0
  for (let year = yearOf(asOf); year <= yearOf(last); year += 1) {
    const leaving = departures.filter((day) => yearOf(day) === year).length
    gone += leaving
    years.push({ year, seats: (total - gone) / members, leaving })
  }
  const inTime = departures.filter((day) => normOn === null || day <= normOn).length
  return { years, reachesNorm: total - inTime <= allowed * members }
}

const yearOf = (date: CalendarDate): number => Number(date.slice(0, 4))
