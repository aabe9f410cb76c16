import type { LineagePair } from '@tinhgon/engine'
import type { Extent, Unit } from '@tinhgon/model'

/** A pair as it is printed: by unit code, by id where a unit has none; system and tier of the unit after. */
export interface ToldPair {
  readonly before: string
  readonly after: string
  readonly extent: Extent
  readonly system: string
  readonly tier: string
}

/** Pairs in the order of ids, so that equal structures print equal texts. */
export const tellLineage = (pairs: readonly LineagePair[]): ToldPair[] =>
  pairs.toSorted(byIds).map(({ before, after, extent }) => ({
    before: codeOf(before),
    after: codeOf(after),
    extent,
    system: after.system,
    tier: after.tier,
  }))

export const byIds = (a: LineagePair, b: LineagePair): number =>
  compare(a.before.id, b.before.id) || compare(a.after.id, b.after.id)

export const codeOf = (unit: Unit): string => unit.code ?? unit.id

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
