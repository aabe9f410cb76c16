import type { Baseline, MeasureDefinition, Plan } from '@tinhgon/model'
import { performBare, type Restated, stateBare } from './bare-act.ts'
import { type BareChanges, BareState, noChanges } from './bare-state.ts'
import { type BareTotals, belowRoots, pairsOf, totalsOf } from './bare-totals.ts'

export interface BareFold {
  readonly state: BareState
  readonly acts: readonly BareChanges[]
  /** Slot of the origin, slot of the living unit, extent: three numbers a pair. */
  readonly pairs: Int32Array
  /** Units at the opening, established, ended, living. */
  readonly account: readonly [opening: number, established: number, ended: number, closing: number]
  readonly restated: readonly Restated[]
  readonly opening: BareTotals
  readonly closing: BareTotals
  readonly below: ReadonlyMap<number, number>
}

/**
 * The floor: the same outcome by one pass over bare Maps and typed arrays, as quick as we could write it.
 * It yields living units by id with all attributes, subordinates by superior, bearers by code, figures with
 * known and missing counts and sums, lineage with extents, ends with successors and act, the account of units
 * and of figures restated, and of every act what it changed, before and after. It checks and refuses nothing,
 * and knows only what the reform of the country needs: one system, mergers of wholes and unstated parts,
 * dissolutions, changes, stated figures; no seats, relations, means, nor shares of known figures.
 */
export function foldBare(baseline: Baseline, plan: Plan, measures: readonly MeasureDefinition[]): BareFold {
  const state = new BareState(baseline.units.length + countResults(plan), measures.length)
  const places = new Map(measures.map(({ id }, place) => [id, place]))
  for (const unit of baseline.units) {
    const slot = state.open(unit.id)
    state.units[slot] = unit
    state.opening.push(unit)
    if (unit.code !== null) state.bearers.set(unit.code, slot)
  }
  for (let slot = 0; slot < baseline.units.length; slot += 1) {
    const superiorId = baseline.units[slot]?.superiorId ?? null
    if (superiorId !== null) state.join(slot, state.superiorSlot(superiorId))
  }
  for (const { unitId, measure, value } of baseline.figures)
    if (value !== null)
      state.values[state.slot(unitId) * measures.length + (places.get(measure) ?? 0)] = value
  const opening = totalsOf(state)
  const restated = measures.map(() => ({ sum: 0, open: false }))
  const acts: BareChanges[] = []
  const account = { established: 0, ended: 0 }
  for (const { act } of plan) {
    state.act = acts.length
    state.changes = noChanges()
    performBare(state, act, account)
    for (const event of act.events)
      if (event.type === 'measure-stated') stateBare(state, event.figure, places, restated)
    state.changes.after = state.changes.slots.map((slot) => state.units[slot])
    acts.push(state.changes)
  }
  const { established, ended } = account
  const closing = totalsOf(state)
  return {
    state,
    acts,
    pairs: pairsOf(state),
    account: [opening.living, established, ended, closing.living],
    restated,
    opening,
    closing,
    below: belowRoots(state),
  }
}

const countResults = (plan: Plan): number =>
  plan.reduce((sum, { act }) => sum + act.events.filter(({ type }) => type === 'units-merged').length, 0)
