import type { Baseline, Extent, MeasureDefinition, Unit } from '@tinhgon/model'

export interface Origin {
  readonly unitId: string
  readonly extent: Extent
}

interface Restated {
  sum: number
  /** Whether something unknown was restated. */
  open: boolean
}

/** A structure as one would keep it in an application's store: plain objects in maps by id. */
export interface ImmerState {
  readonly units: Map<string, Unit>
  readonly subordinates: Map<string, Set<string>>
  readonly bearers: Map<string, string>
  /** By unit and measure; absent where it is not known. */
  readonly figures: Map<string, Record<string, number>>
  readonly lineage: Map<string, Origin[]>
  readonly endings: Map<string, { actId: string; successorIds: string[] }>
  readonly ledger: { opening: number; established: number; ended: number; restated: Record<string, Restated> }
}

export function createImmerState(baseline: Baseline, measures: readonly MeasureDefinition[]): ImmerState {
  const subordinates = new Map<string, Set<string>>()
  const bearers = new Map<string, string>()
  for (const { id, superiorId, code } of baseline.units) {
    if (superiorId !== null) subordinatesOf(subordinates, superiorId).add(id)
    if (code !== null) bearers.set(code, id)
  }
  const figures = new Map<string, Record<string, number>>()
  for (const { unitId, measure, value } of baseline.figures)
    if (value !== null) figures.set(unitId, { ...figures.get(unitId), [measure]: value })
  return {
    units: new Map(baseline.units.map((unit) => [unit.id, unit])),
    subordinates,
    bearers,
    figures,
    lineage: new Map(),
    endings: new Map(),
    ledger: {
      opening: baseline.units.length,
      established: 0,
      ended: 0,
      restated: Object.fromEntries(measures.map(({ id }) => [id, { sum: 0, open: false }])),
    },
  }
}

export function subordinatesOf(subordinates: Map<string, Set<string>>, superiorId: string): Set<string> {
  const found = subordinates.get(superiorId)
  if (found) return found
  subordinates.set(superiorId, new Set())
  return subordinates.get(superiorId) as Set<string>
}
