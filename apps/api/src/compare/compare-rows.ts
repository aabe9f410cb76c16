import type { Summary, Total } from '@tinhgon/engine'

interface Compared {
  readonly before: Summary
  readonly after: Summary
}

interface Row {
  readonly figure: string
  readonly values: readonly (number | null)[]
  /** Against each scenario's own baseline. */
  readonly changes: readonly (number | null)[]
  readonly totals: readonly Total[] | null
}

const difference = (after: number | null | undefined, before: number | null | undefined): number | null =>
  after === null || before === null || after === undefined || before === undefined ? null : after - before

/** A row for every figure that any of them has, each against its own baseline. */
export function compareRows(compared: readonly Compared[]): Row[] {
  const counts = (figure: string, count: (summary: Summary) => number | undefined): Row => ({
    figure,
    values: compared.map(({ after }) => count(after) ?? 0),
    changes: compared.map(({ after, before }) => difference(count(after) ?? 0, count(before) ?? 0)),
    totals: null,
  })
  const termsOf = (name: 'bySystem' | 'byTier' | 'byKind'): Row[] =>
    namesIn(compared, (summary) => summary[name])
      .map((term) => counts(`${name}/${term}`, (summary) => summary[name][term]))
      .filter(({ values, changes }) => values.some(isSomething) || changes.some(isSomething))
  const measures = namesIn(compared, (summary) => summary.measures).map((measure): Row => {
    const totals = compared.flatMap(({ after }) => after.measures[measure] ?? [])
    return {
      figure: `measures/${measure}`,
      values: compared.map(({ after }) => after.measures[measure]?.value ?? null),
      changes: compared.map(({ after, before }) =>
        difference(after.measures[measure]?.value, before.measures[measure]?.value),
      ),
      totals: totals.length === compared.length ? totals : null,
    }
  })
  return [
    counts('units', ({ units }) => units),
    ...termsOf('bySystem'),
    ...termsOf('byTier'),
    ...termsOf('byKind'),
    counts('posts', ({ posts }) => posts),
    ...measures,
  ]
}

const isSomething = (value: number | null): boolean => value !== 0

const namesIn = (
  compared: readonly Compared[],
  pick: (summary: Summary) => Readonly<Record<string, unknown>>,
) => [
  ...new Set(
    compared.flatMap(({ before, after }) => [...Object.keys(pick(before)), ...Object.keys(pick(after))]),
  ),
]
