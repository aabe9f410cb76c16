import type { Bracket, CheckOf, Grade, Norm } from '@tinhgon/model'
import { weakestGrade } from '../../measures/weakest-grade.ts'
import type { Amount } from './amount.ts'
import { type Checking, parameterOf } from './checking.ts'
import { allHold } from './condition-holds.ts'
import { quantityOf } from './quantity-of.ts'

/** How many seats a unit's council has by law. */
export interface CouncilSeats {
  readonly norm: string
  readonly unit: string
  /** Null where the population is not known well enough; then they lie between `min` and `max`. */
  readonly seats: number | null
  readonly min: number
  readonly max: number
  /** Persons; null where it is not known. */
  readonly population: number | null
  /** The rule in figures: `base` up to `upTo` people, and the cap. Null where it is not known which case applies. */
  readonly bracket: { readonly base: number; readonly upTo: number; readonly cap: number } | null
  readonly grade: Grade
  /** What is not known and would have been needed. */
  readonly missing: readonly string[]
}

/** Null where the law gives units of this kind no seats. */
export function seatsOf(checking: Checking, check: CheckOf<'seats'>): CouncilSeats | null {
  const { norm, unitId, reader } = checking
  const brackets = possibleBrackets(checking, check.brackets)
  if (brackets.length === 0) return null
  const people = quantityOf(checking, { type: 'measure', measure: check.measure })
  const bounds = brackets.map((bracket) => seatBounds(norm, bracket, people))
  const min = Math.min(...bounds.map((bound) => bound.min))
  const max = Math.max(...bounds.map((bound) => bound.max))
  const [bracket] = brackets
  const value = (id: string): number => parameterOf(norm, id).value
  return {
    norm: norm.id,
    unit: unitId,
    seats: min === max ? min : null,
    min,
    max,
    population: people.value,
    bracket:
      bracket && brackets.length === 1
        ? { base: value(bracket.base), upTo: value(bracket.upTo), cap: value(bracket.cap) }
        : null,
    grade: weakestGrade(norm.citation.grade, people.evidence?.grade),
    missing: min === max ? [] : [...reader.missing],
  }
}

function possibleBrackets(checking: Checking, brackets: readonly Bracket[]): Bracket[] {
  const possible: Bracket[] = []
  for (const bracket of brackets) {
    const truth = allHold(checking, bracket.when)
    if (truth !== false) possible.push(bracket)
    if (truth === true) break
  }
  return possible
}

function seatBounds(norm: Norm, bracket: Bracket, { min, max }: Amount): { min: number; max: number } {
  return {
    min: seatsFor(norm, bracket, min),
    max: max === null ? parameterOf(norm, bracket.cap).value : seatsFor(norm, bracket, max),
  }
}

/** Only full steps count: so read, the law gives Huế's communes 803 seats, against 804 elected. */
function seatsFor(norm: Norm, { base, upTo, steps, cap }: Bracket, people: number): number {
  const value = (id: string): number => parameterOf(norm, id).value
  let seats = value(base)
  let from = value(upTo)
  for (const step of steps) {
    const to = step.upTo === null ? Number.POSITIVE_INFINITY : value(step.upTo)
    if (people > from) seats += Math.floor((Math.min(people, to) - from) / value(step.each))
    from = to
  }
  return Math.min(seats, value(cap))
}
