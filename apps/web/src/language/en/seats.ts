import type { seatTexts as vietnamese } from '../vi/seats.ts'

export const seatTexts: typeof vietnamese = {
  intro:
    'Seats of the People’s Councils by population and kind, before and after the plan, by one and the same law.',
  none: 'The rules of this day say nothing about seats. Choose a day from 16 June 2025.',
  area: 'Area',
  tier: 'Tier',
  councils: 'Councils',
  before: 'Before',
  after: 'After',
  elected: 'Elected',
  difference: 'Difference',
  electedOn: (date, source) => `elected on ${date}; ${source}`,
  without: (count) => `not counting ${count}`,
  withoutWhy: 'Units of a kind to which this law gives no seats, such as townships',
  unit: 'Unit',
  kind: 'Kind',
  population: 'Population',
  seats: 'Seats',
  rule: 'How it is counted',
  bracket: (base, upTo, cap) => `${base} seats up to ${upTo} people, more with population, at most ${cap}`,
  unknown: (min, max) => `${min} to ${max}`,
  notKnown: 'not known',
}
