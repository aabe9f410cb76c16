import type { Check } from './check.ts'
import type { Counts, KindCounts } from './counts.ts'

const sum = (counts: KindCounts): number => Object.values(counts).reduce((total, count) => total + count, 0)
const tell = (counts: KindCounts): string =>
  Object.entries(counts)
    .sort()
    .map(([kind, count]) => `${kind} ${count}`)
    .join(', ') || '0'

/** The closing clause against what was read: all, by kind, formed and kept. */
export function checkCounts({ stated, read }: Counts, clause: string | null): Check[] {
  const told = stated ?? { total: null, byKind: {}, formed: {}, kept: {} }
  const compared = (check: Check['check'], expected: KindCounts, found: KindCounts): Check => {
    const ok = Object.keys(expected).length === 0 ? null : isEqual(expected, found)
    return { check, ok, clause, message: `nghị quyết: ${tell(expected)}; đọc được: ${tell(found)}` }
  }
  return [
    {
      check: 'total',
      ok: told.total === null ? null : told.total === read.total,
      clause,
      message: `nghị quyết: ${told.total ?? 'không nêu'}; đọc được: ${read.total}`,
    },
    compared('by-kind', told.byKind, read.byKind),
    compared('formed', told.formed, read.formed),
    compared('kept', told.kept, read.kept),
  ]
}

/** Units counted without a kind are compared by their sum alone. Cities under the centre are counted as cities. */
function isEqual(expected: KindCounts, found: KindCounts): boolean {
  if ('any' in expected) return sum(expected) === sum(found)
  const counted = Object.entries(found).map(([kind, count]) => [
    kind === 'municipality' ? 'city' : kind,
    count,
  ])
  const own: KindCounts = Object.fromEntries(counted)
  return Object.keys({ ...expected, ...own }).every((kind) => (expected[kind] ?? 0) === (own[kind] ?? 0))
}
