import type { Act } from '@tinhgon/model'
import { carryMeasure } from './oracle-figures.ts'
import { carryBeginnings, carryPieces } from './oracle-lineage.ts'
import { carryMeans } from './oracle-means.ts'
import { endingsOfAct, relationsAfter, unitsAfter } from './oracle-members.ts'
import { faultsAfter } from './oracle-outcome.ts'
import { type Reading, readAct, unique } from './oracle-reading.ts'
import { faultsBefore } from './oracle-refusals.ts'
import { entriesOfSeats, seatsAfter } from './oracle-seats.ts'
import { type Entry, eventsOf, type OracleState } from './oracle-state.ts'
import { establishFigures, stateFigures } from './oracle-stated.ts'
import { extensiveMeasures, holdsMeasure } from './oracle-terms.ts'

export interface OracleStep {
  /** As before where the act is refused. */
  readonly state: OracleState
  /** The codes of all refusals, each once, in order; none where the act is accepted. */
  readonly codes: readonly string[]
}

/** One act on a structure, from scratch: a wholly new structure, or the old one and why. */
export function oracleStep(state: OracleState, act: Act): OracleStep {
  const reading = readAct(state, act)
  const faults = faultsBefore(state, reading)
  if (faults.length > 0) return { state, codes: unique(faults).toSorted() }
  const { carried, next } = outcomeOf(state, reading)
  const later = [...carried, ...faultsAfter(reading, next)]
  return later.length > 0 ? { state, codes: unique(later).toSorted() } : { state: next, codes: [] }
}

function outcomeOf(state: OracleState, reading: Reading) {
  const { profile } = state
  const { act, claims, survivors, endingIds } = reading
  const units = unitsAfter(state, reading)
  const figures = extensiveMeasures(profile).map(({ id }) => carryMeasure(state, reading, id))
  const means = profile.measures.flatMap((measure) =>
    measure.nature.type === 'intensive' ? carryMeans(state, reading, measure, measure.nature.weightedBy) : [],
  )
  const pieces = carryPieces(state, reading)
  const holds = (unitId: string, measure: string): boolean => {
    const unit = units.find(({ id }) => id === unitId)
    return unit !== undefined && holdsMeasure(profile, units, unit, measure)
  }
  const divided = [...claims.map(({ sourceId }) => sourceId), ...survivors.map(({ id }) => id), ...endingIds]
  const carried: OracleState = {
    ...state,
    units,
    relations: relationsAfter(state, reading),
    ...seatsAfter(state, reading),
    lots: figures.flatMap(({ lots }) => lots),
    unknowns: figures.flatMap(({ unknowns }) => unknowns),
    means: means.filter(({ unitId, measure }) => holds(unitId, measure)),
    statements: state.statements.filter(
      ({ unitId, measure }) => !divided.includes(unitId) && !holds(unitId, measure),
    ),
    contradictions: state.contradictions.filter(({ unitId }) => !endingIds.includes(unitId)),
    pieces,
    beginnings: carryBeginnings(
      state,
      reading,
      pieces,
      units.map(({ id }) => id),
    ),
    endings: [...state.endings, ...endingsOfAct(reading)],
    entries: [...state.entries, ...entriesOfUnits(state, reading), ...entriesOfSeats(state, reading)],
  }
  const established = eventsOf(act, 'unit-established').reduce(establishFigures, carried)
  return {
    carried: figures.flatMap(({ faults }) => faults),
    next: eventsOf(act, 'measure-stated').reduce(stateFigures, established),
  }
}

function entriesOfUnits(state: OracleState, { born, endingIds }: Reading): Entry[] {
  const ended = state.units.filter(({ id }) => endingIds.includes(id))
  return [
    ...born.map(({ system }) => ({ row: `units/${system}`, column: 'established' as const, amount: 1 })),
    ...ended.map(({ system }) => ({ row: `units/${system}`, column: 'ended' as const, amount: 1 })),
  ]
}
