import type { Act, Baseline, MeasureDefinition, Plan, UnitsMerged } from '@tinhgon/model'
import { type NationalOutcome, tellFigure, tellPair, tellUnit } from '../national/national-outcome.ts'
import type { FoldStore, Origin } from './fold-store.ts'

/**
 * Loads the baseline and carries the reform out, without checks, diffs or ledger: what is left is the price of
 * the representation. `beforeAct` is where one may prepare to take an act back.
 */
export function foldOnStore<S extends FoldStore>(
  store: S,
  baseline: Baseline,
  plan: Plan,
  measures: readonly MeasureDefinition[],
  beforeAct?: (store: S) => void,
): S {
  for (const unit of baseline.units) store.put(unit)
  for (const { unitId, measure, value } of baseline.figures)
    if (value !== null) store.setFigure(unitId, measure, value)
  for (const { act } of plan) {
    beforeAct?.(store)
    perform(store, act, measures)
  }
  return store
}

function perform(store: FoldStore, act: Act, measures: readonly MeasureDefinition[]): void {
  const heirs = new Map<string, string>()
  const exhausted = new Set(act.exhausts)
  for (const event of act.events)
    if (event.type === 'units-merged') {
      const origins = originsOf(store, event)
      const sums = measures.map(({ id }) => sumOf(store, event, id))
      store.put(event.result)
      store.setOrigins(event.result.id, origins)
      for (const [place, { id }] of measures.entries()) {
        const sum = sums[place]
        if (sum !== undefined) store.setFigure(event.result.id, id, sum)
      }
      for (const { unitId, extent } of event.sources)
        if (extent !== 'part' || exhausted.has(unitId)) heirs.set(unitId, event.result.id)
    }
  for (const event of act.events)
    if (event.type === 'unit-changed') {
      const unit = store.unit(event.unitId)
      if (unit) store.put({ ...unit, ...event.changes } as typeof unit)
    }
  for (const [id, heir] of heirs) {
    for (const below of [...store.subordinateIds(id)]) {
      const unit = store.unit(below)
      if (unit) store.put({ ...unit, superiorId: heir })
    }
    store.end(id)
  }
  for (const event of act.events)
    if (event.type === 'unit-dissolved') store.end(event.unitId)
    else if (event.type === 'measure-stated')
      store.setFigure(event.figure.unitId, event.figure.measure, event.figure.value)
}

function originsOf(store: FoldStore, { sources }: UnitsMerged): Origin[] {
  return sources.flatMap(({ unitId, extent }) =>
    (store.origins(unitId) ?? [{ unitId, extent: 'whole' as const }]).map((origin) => ({
      unitId: origin.unitId,
      extent: origin.extent === 'whole' ? extent : ('part' as const),
    })),
  )
}

function sumOf(store: FoldStore, { sources }: UnitsMerged, measure: string): number | undefined {
  let sum = 0
  for (const { unitId } of sources) {
    const value = store.figure(unitId, measure)
    if (value === undefined) return undefined
    sum += value
  }
  return sum
}

/** Units, figures and lineage, which every representation keeps. */
export function tellStore(
  store: FoldStore,
  baseline: Baseline,
  measures: readonly MeasureDefinition[],
): Pick<NationalOutcome, 'units' | 'figures' | 'lineage'> {
  const units = [...store.units()]
  const codes = new Map(baseline.units.map(({ id, code }) => [id, code]))
  return {
    units: units.map((unit) =>
      tellUnit(unit, unit.superiorId === null ? null : (store.unit(unit.superiorId)?.code ?? null)),
    ),
    figures: units.flatMap(({ id, code }) =>
      measures.flatMap((measure) => {
        const value = store.figure(id, measure.id)
        return value === undefined ? [] : [tellFigure(code, measure.id, value)]
      }),
    ),
    lineage: tellLineage(store, codes),
  }
}

/** Parts that have all come together again in one unit are the whole. */
function tellLineage(store: FoldStore, codes: ReadonlyMap<string, string | null>): string[] {
  const held = Array.from(store.units(), (unit) => ({
    unit,
    origins: store.origins(unit.id) ?? [{ unitId: unit.id, extent: 'whole' as const }],
  }))
  const holders = new Map<string, number>()
  for (const { origins } of held)
    for (const { unitId } of origins) holders.set(unitId, (holders.get(unitId) ?? 0) + 1)
  return held.flatMap(({ unit, origins }) =>
    origins.map(({ unitId, extent }) =>
      tellPair(codes.get(unitId) ?? null, holders.get(unitId) === 1 ? 'whole' : extent, unit.code),
    ),
  )
}
