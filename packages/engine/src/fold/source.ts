import type { PartContent, Unit } from '@tinhgon/model'
import type { Dossier } from '../structure/dossier.ts'
import type { Taker } from './taker.ts'

/** What one result takes of one source. `content` is there for parts only. */
export interface Placement {
  readonly taker: Taker
  readonly extent: 'whole' | 'part' | 'remainder'
  readonly content: PartContent | null
  readonly eventIndex: number
  /** Among the sources of a merger, or the results of a split. */
  readonly index: number
}

const none: readonly Placement[] = []

/** A unit of which the act places something, or which it ends. */
export class Source {
  readonly id: string
  /** Absent where the act names a unit that there is not. */
  readonly dossier: Readonly<Dossier> | undefined
  /** As it was before the act. */
  readonly unit: Unit | undefined
  placements: readonly Placement[] = none
  ends = false
  dissolved = false

  constructor(id: string, dossier: Readonly<Dossier> | undefined) {
    this.id = id
    this.dossier = dossier
    this.unit = dossier?.unit
  }

  /** Most sources have one placement, and a list that grows from nothing takes room for many. */
  place(placement: Placement): void {
    if (this.placements === none) this.placements = [placement]
    else (this.placements as Placement[]).push(placement)
    if (placement.extent !== 'part') this.ends = true
  }

  /** Who takes what no part names; null where nobody does. */
  get restTakerId(): string | null {
    for (const { extent, taker } of this.placements) if (extent !== 'part') return taker.id
    return null
  }
}
