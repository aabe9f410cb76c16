import type { Act, Unit, UnitsMerged } from '@tinhgon/model'
import { type BareState, part, remainder, whole } from './bare-state.ts'

/** A column of the bare ledger; `open` where an unknown figure was restated. */
export interface Restated {
  sum: number
  open: boolean
}

/** Carries one act out, its figures excepted. Sources are read before any of them ends. */
export function performBare(
  state: BareState,
  act: Act,
  account: { established: number; ended: number },
): void {
  const ending: number[] = []
  for (const event of act.events)
    if (event.type === 'units-merged') {
      takeBare(state, event, ending)
      account.established += 1
    } else if (event.type === 'unit-dissolved') {
      const slot = state.slot(event.unitId)
      state.successors[slot] = event.successorIds.map((id) => state.slot(id))
      ending.push(slot)
    } else if (event.type !== 'unit-changed' && event.type !== 'measure-stated')
      throw new TypeError(`the floor knows no ${event.type}`)
  for (const id of act.exhausts) ending.push(state.slot(id))
  for (const slot of ending) {
    const [heir] = state.successors[slot] ?? []
    if (heir !== undefined) handDown(state, slot, heir)
    state.endedBy[slot] = state.act
    state.setUnit(slot, undefined)
  }
  account.ended += ending.length
  for (const event of act.events)
    if (event.type === 'units-merged') state.setUnit(state.slot(event.result.id), event.result)
    else if (event.type === 'unit-changed') {
      const slot = state.slot(event.unitId)
      const before = state.units[slot]
      if (before) state.setUnit(slot, { ...before, ...event.changes } as Unit)
    }
}

/** The origins and figures of a result, and who follows its sources. */
function takeBare(state: BareState, { result, sources }: UnitsMerged, ending: number[]): void {
  const slot = state.open(result.id)
  const { measures, values } = state
  const origins: number[] = []
  const cell = slot * measures
  for (let measure = 0; measure < measures; measure += 1) values[cell + measure] = 0
  for (const source of sources) {
    const from = state.slot(source.unitId)
    const outer = source.extent === 'whole' ? whole : source.extent === 'part' ? part : remainder
    const held = state.origins[from]
    if (held) for (const origin of held) addOrigin(origins, origin, outer)
    else addOrigin(origins, from * 3 + whole, outer)
    const successors = state.successors[from]
    if (successors) successors.push(slot)
    else state.successors[from] = [slot]
    if (outer !== part) ending.push(from)
    for (let measure = 0; measure < measures; measure += 1) {
      const value = values[from * measures + measure] ?? Number.NaN
      if (outer === part && value > 0) throw new RangeError('the floor divides no known figure')
      values[cell + measure] = (values[cell + measure] ?? 0) + value
    }
  }
  for (const origin of origins) {
    const from = Math.floor(origin / 3)
    state.holders[from] = (state.holders[from] ?? 0) + 1
  }
  state.origins[slot] = origins
  for (let measure = 0; measure < measures; measure += 1) {
    const value = values[cell + measure] ?? Number.NaN
    if (!Number.isNaN(value)) state.noteValue(cell + measure, Number.NaN, value)
  }
}

function addOrigin(origins: number[], origin: number, outer: number): void {
  const inner = origin % 3
  const composed =
    inner === whole
      ? outer
      : outer === whole
        ? inner
        : inner === remainder && outer === remainder
          ? remainder
          : part
  const base = origin - inner
  for (let place = 0; place < origins.length; place += 1) {
    const found = origins[place] ?? 0
    if (found - (found % 3) !== base) continue
    if (found % 3 !== composed) origins[place] = base + part
    return
  }
  origins.push(base + composed)
}

/** What is still below a unit that ends follows it. */
function handDown(state: BareState, slot: number, heir: number): void {
  const superiorId = state.ids[heir] ?? null
  for (let below = state.firstBelow[slot] ?? -1; below >= 0; ) {
    const after = state.next[below] ?? -1
    const unit = state.units[below]
    if (unit) state.setUnit(below, { ...unit, superiorId })
    below = after
  }
}

/** An official figure in the place of what was carried. */
export function stateBare(
  state: BareState,
  { unitId, measure, value }: { readonly unitId: string; readonly measure: string; readonly value: number },
  places: ReadonlyMap<string, number>,
  restated: readonly Restated[],
): void {
  const [slot, place] = [state.slot(unitId), places.get(measure) ?? 0]
  const cell = slot * state.measures + place
  const account = restated[place]
  // What is stated of an upper unit is compared, never added.
  if (account && (state.firstBelow[slot] ?? -1) < 0) {
    const carried = state.values[cell] ?? Number.NaN
    account.sum += Number.isNaN(carried) ? value : value - carried
    account.open ||= Number.isNaN(carried)
  }
  state.setValue(cell, value)
}
