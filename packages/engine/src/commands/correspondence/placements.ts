import type { Unit } from '@tinhgon/model'

/** One row of the table: a unit that lives before, and the listed unit that takes it or part of it. */
export interface Placement {
  readonly source: Unit
  readonly resultCode: string
  readonly whole: boolean
  /** Where the row stands in the command; what it was derived from where there is none. */
  readonly path: string
}

export type PlacementRows = [Placement, ...Placement[]]

/** The rows by what they come from, and by what they lead to. */
export class Placements {
  readonly bySource = new Map<string, PlacementRows>()
  readonly byResult = new Map<string, PlacementRows>()

  add(placement: Placement): void {
    append(this.bySource, placement.source.id, placement)
    append(this.byResult, placement.resultCode, placement)
  }

  /** The rows of each source, in the order of the table. */
  rowsOfSources(): MapIterator<PlacementRows> {
    return this.bySource.values()
  }

  /** The source that lives on as a result: one whole source that goes to this result alone. */
  survivorOf(resultCode: string): Unit | null {
    const [only, another] = this.byResult.get(resultCode) ?? []
    return only?.whole && !another ? only.source : null
  }
}

function append(map: Map<string, PlacementRows>, key: string, placement: Placement): void {
  const placements = map.get(key)
  if (placements) placements.push(placement)
  else map.set(key, [placement])
}
