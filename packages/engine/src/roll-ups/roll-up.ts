import type { Total } from '../measures/measure-sum.ts'
import type { Structure } from '../structure/structure.ts'
import { type Counter, largestKey } from './counter.ts'
import type { Tally } from './tally.ts'

/** What a set of units comes to. */
export interface RollUp {
  readonly units: number
  readonly byKind: ReadonlyMap<string, number>
  readonly byTier: ReadonlyMap<string, number>
  readonly posts: number
  /** Posts of a role whose rank is head, and deputy. */
  readonly heads: number
  readonly deputies: number
  /** Levels from the top unit to the lowest, both counted. */
  readonly depth: number
  readonly span: Span
  /** Extensive measures that any of the units holds. */
  readonly totals: ReadonlyMap<string, Total>
  /** Intensive measures by their weights; null where a value or weight is unknown (L2-7). */
  readonly means: ReadonlyMap<string, number | null>
}

/** Span of control: how many direct subordinates the units have that have any. */
export interface Span {
  readonly superiors: number
  readonly subordinates: number
  readonly largest: number
}

export function sayRollUp(structure: Structure, tally: Tally, depth: number): RollUp {
  let [superiors, subordinates] = [0, 0]
  for (const [span, count] of tally.spans.entries()) {
    superiors += count
    subordinates += span * count
  }
  return {
    units: tally.units,
    byKind: inOrder(structure.vocabulary.kinds.keys(), tally.byKind),
    byTier: inOrder(structure.vocabulary.tiers, tally.byTier),
    posts: tally.posts,
    heads: tally.heads,
    deputies: tally.deputies,
    depth,
    span: { superiors, subordinates, largest: largestKey(tally.spans) },
    ...sayMeasures(structure, tally),
  }
}

function sayMeasures(structure: Structure, { sums, means }: Tally): Pick<RollUp, 'totals' | 'means'> {
  const totals = new Map<string, Total>()
  const meanValues = new Map<string, number | null>()
  for (const id of structure.vocabulary.measures.keys()) {
    const [sum, mean] = [sums.get(id), means.get(id)]
    if (sum && !sum.isEmpty) totals.set(id, sum.total(structure))
    if (mean && !mean.isEmpty) meanValues.set(id, mean.value)
  }
  return { totals, means: meanValues }
}

/** As the profile lists them, those without units left out. */
function inOrder(keys: Iterable<string>, counter: Counter<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) if (counter.get(key) > 0) counts.set(key, counter.get(key))
  return counts
}
