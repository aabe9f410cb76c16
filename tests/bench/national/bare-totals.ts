import { type BareState, whole } from './bare-state.ts'

/** Slot of the origin, slot of the living unit, extent: three numbers a pair. */
export function pairsOf({ units, origins, opening, holders }: BareState): Int32Array {
  const pairs: number[] = []
  for (let slot = 0; slot < units.length; slot += 1) {
    if (!units[slot]) continue
    const held = origins[slot]
    if (!held) {
      if (slot < opening.length) pairs.push(slot, slot, whole)
    } else
      for (const origin of held) {
        const from = Math.floor(origin / 3)
        if (from < opening.length) pairs.push(from, slot, holders[from] === 1 ? whole : origin % 3)
      }
  }
  return Int32Array.from(pairs)
}

export interface BareTotals {
  readonly living: number
  /** Of the lowest units, by measure. */
  readonly known: Int32Array
  readonly missing: Int32Array
  readonly sums: Float64Array
}

/** Counts and sums of the lowest units, a measure at a time. */
export function totalsOf({ units, measures, firstBelow, values }: BareState): BareTotals {
  const [known, missing, sums] = [
    new Int32Array(measures),
    new Int32Array(measures),
    new Float64Array(measures),
  ]
  let living = 0
  for (let slot = 0; slot < units.length; slot += 1) {
    if (!units[slot]) continue
    living += 1
    if ((firstBelow[slot] ?? -1) >= 0) continue
    for (let measure = 0; measure < measures; measure += 1) {
      const value = values[slot * measures + measure] ?? Number.NaN
      if (!Number.isNaN(value)) {
        known[measure] = (known[measure] ?? 0) + 1
        sums[measure] = (sums[measure] ?? 0) + value
      } else missing[measure] = (missing[measure] ?? 0) + 1
    }
  }
  return { living, known, missing, sums }
}

/** How many units live below each root. */
export function belowRoots({ units, firstBelow, next }: BareState): ReadonlyMap<number, number> {
  const below = new Map<number, number>()
  for (let slot = 0; slot < units.length; slot += 1)
    if (units[slot]?.superiorId === null) below.set(slot, countBelow(firstBelow, next, slot))
  return below
}

function countBelow(firstBelow: Int32Array, next: Int32Array, top: number): number {
  let found = 0
  const open = [top]
  for (let slot = open.pop(); slot !== undefined; slot = open.pop())
    for (let below = firstBelow[slot] ?? -1; below >= 0; below = next[below] ?? -1) {
      found += 1
      open.push(below)
    }
  return found
}
