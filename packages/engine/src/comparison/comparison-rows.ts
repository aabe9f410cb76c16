import type { ComparedFigure, ComparedFigures } from './compared-figure.ts'

/** A row of the table that puts structures side by side. */
export interface ComparisonRow {
  /** Such as `byKind/ward`; its first part names the group. */
  readonly figure: string
  readonly before: readonly ComparedFigure[]
  readonly values: readonly ComparedFigure[]
  /** Against each column's own baseline; null where either is not known. */
  readonly changes: readonly (number | null)[]
  /** Which end of the scale is better; null where neither is, which is true of most. */
  readonly better: 'less' | null
  /** The places of the best columns; none where nothing is better, all are alike, or one is not known. */
  readonly best: readonly number[]
  /** Whether the columns differ from each other. */
  readonly differs: boolean
}

/** Less is better of these and of no others: a number of units or posts is a choice, not a merit (CPR-5). */
const lessIsBetter = /^(surplus|unlawful)\/|^norms\/(fail|not-enough-data)$/

const nothing: ComparedFigure = { value: 0, unknown: 0, of: 0 }

/** A row for every figure that any column has something of, before or after. */
export function comparisonRows(
  columns: readonly { readonly before: ComparedFigures; readonly after: ComparedFigures }[],
): ComparisonRow[] {
  const figures = new Set(columns.flatMap(({ before, after }) => [...before.keys(), ...after.keys()]))
  return [...figures].flatMap((figure) => {
    const before = columns.map((column) => column.before.get(figure) ?? nothing)
    const values = columns.map((column) => column.after.get(figure) ?? nothing)
    if ([...before, ...values].every(({ value }) => value === 0)) return []
    const better = lessIsBetter.test(figure) ? 'less' : null
    return {
      figure,
      before,
      values,
      changes: values.map(({ value }, place) => difference(value, before[place]?.value ?? null)),
      better,
      best: better === null ? [] : placesOfLeast(values),
      differs: values.some((one) => !isSame(one, values[0])),
    }
  })
}

const difference = (after: number | null, before: number | null): number | null =>
  after === null || before === null ? null : after - before

const isSame = (one: ComparedFigure, other: ComparedFigure | undefined): boolean =>
  one.value === other?.value && one.unknown === other.unknown

function placesOfLeast(values: readonly ComparedFigure[]): number[] {
  const amounts = values.flatMap(({ value }) => value ?? [])
  if (amounts.length < values.length) return []
  const least = Math.min(...amounts)
  if (amounts.every((amount) => amount === least)) return []
  return amounts.flatMap((amount, place) => (amount === least ? [place] : []))
}
