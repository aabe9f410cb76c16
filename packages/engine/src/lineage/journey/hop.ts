import type { Act, CarriedMeasure, ChangeEvent, Extent } from '@tinhgon/model'

/** What one act did with a unit, or made it of. */
export interface Hop {
  readonly act: Act
  /** The place of the act among the steps, from 1. */
  readonly step: number
  readonly fromId: string
  /** Null where nothing came of it. */
  readonly toId: string | null
  /** How much of it went; `changed` where the unit stayed itself, `ended` where only functions were taken over. */
  readonly extent: Extent | 'changed' | 'ended'
  /** What a part carried; empty for everything else. */
  readonly measures: readonly CarriedMeasure[]
}

/** The ways that units go in one event, from the structure before the act to the one after it. */
export function hopsOf(event: ChangeEvent): Omit<Hop, 'act' | 'step'>[] {
  switch (event.type) {
    case 'units-merged':
      return event.sources.map((source) => ({
        fromId: source.unitId,
        toId: event.result.id,
        extent: source.extent,
        measures: source.extent === 'part' ? source.measures : [],
      }))
    case 'unit-split':
      return event.results.map((result) => ({
        fromId: event.unitId,
        toId: result.unit.id,
        extent: result.extent,
        measures: result.extent === 'part' ? result.measures : [],
      }))
    case 'unit-dissolved':
      return (event.successorIds.length > 0 ? event.successorIds : [null]).map((toId) => ({
        fromId: event.unitId,
        toId,
        extent: 'ended',
        measures: [],
      }))
    case 'unit-changed':
      return [{ fromId: event.unitId, toId: event.unitId, extent: 'changed', measures: [] }]
    default:
      return []
  }
}
