import type { UnitsMerged } from '@tinhgon/model'
import type { ReadClause, StatedCount, Summary } from '../grammar/syntax.ts'
import type { Choice } from '../names/choice.ts'

/** Units by kind. */
export type KindCounts = Readonly<Record<string, number>>

export interface UnitCounts {
  readonly total: number | null
  readonly byKind: KindCounts
  readonly formed: KindCounts
  readonly kept: KindCounts
}

export interface Counts {
  readonly clauses: { readonly all: number; readonly open: number }
  readonly tokens: { readonly all: number; readonly open: number }
  /** What the closing clause says; null without one. */
  readonly stated: UnitCounts | null
  /** What was read. */
  readonly read: UnitCounts
}

/** Counts what was read beside what the closing clause says there will be. */
export function countUnits(
  clauses: readonly ReadClause[],
  events: readonly UnitsMerged[],
  choices: readonly Choice[],
): Counts {
  const formed = tally(events.map(({ result }) => result.kind))
  const kept = tally(
    choices
      .filter(({ named }) => named.use === 'kept' || named.use === 'reduced')
      .map(({ unit }) => unit.kind),
  )
  const byKind = tally([...spread(formed), ...spread(kept)])
  const total = spread(byKind).length
  const open = clauses.filter(({ unread }) => unread.length > 0)
  return {
    clauses: { all: clauses.length, open: open.length },
    tokens: {
      all: clauses.reduce((sum, { tokens }) => sum + tokens.length, 0),
      open: open.reduce((sum, { unread }) => sum + unread.flat().length, 0),
    },
    stated: statedCounts(clauses),
    read: { total, byKind, formed, kept },
  }
}

const tally = (kinds: readonly string[]): KindCounts =>
  Object.fromEntries(
    Array.from(
      Map.groupBy(kinds, (kind) => kind),
      ([kind, all]) => [kind, all.length],
    ),
  )

const spread = (counts: KindCounts): string[] =>
  Object.entries(counts).flatMap(([kind, count]) => Array<string>(count).fill(kind))

/** The closing clause, as the statements tell it. */
export const summaryOf = (clauses: readonly ReadClause[]): Summary | undefined =>
  clauses.flatMap(({ statements }) => statements).findLast((statement) => statement.type === 'summary')

function statedCounts(clauses: readonly ReadClause[]): UnitCounts | null {
  const summary = summaryOf(clauses)
  if (!summary) return null
  const { total, byKind, formed, kept } = summary
  return { total, byKind: byKindId(byKind), formed: byKindId(formed), kept: byKindId(kept) }
}

/** Units counted without a kind ("05 đơn vị hành chính cấp xã") come under "any". */
function byKindId(counts: readonly StatedCount[]): KindCounts {
  const sums: Record<string, number> = {}
  for (const { count, kind } of counts) sums[kind ?? 'any'] = (sums[kind ?? 'any'] ?? 0) + count
  return sums
}
