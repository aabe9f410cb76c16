import type { Extent, Unit } from '@tinhgon/model'

export const extents: readonly Extent[] = ['whole', 'part', 'remainder']
export const [whole, part, remainder] = [0, 1, 2]

/** What an act changed, before and after, unit by unit and figure by figure: enough to take it back. */
export interface BareChanges {
  readonly slots: number[]
  readonly before: (Unit | undefined)[]
  after: (Unit | undefined)[]
  /** slot · measures + measure */
  readonly cells: number[]
  readonly valuesBefore: number[]
  readonly valuesAfter: number[]
}

/**
 * A structure with nothing around it: a number for each unit, what refers to units in typed arrays,
 * subordinates as linked lists. A figure nobody knows is NaN.
 */
export class BareState {
  readonly slotOf = new Map<string, number>()
  readonly bearers = new Map<string, number>()
  readonly ids: string[] = []
  readonly units: (Unit | undefined)[] = []
  /** Units of the baseline, at their slots. */
  readonly opening: Unit[] = []
  readonly firstBelow: Int32Array
  readonly next: Int32Array
  readonly previous: Int32Array
  /** Slot of an origin · 3 + extent; undefined where a unit consists of itself. */
  readonly origins: (number[] | undefined)[] = []
  readonly holders: Int32Array
  readonly successors: (number[] | undefined)[] = []
  readonly endedBy: Int32Array
  readonly values: Float64Array
  readonly measures: number
  /** Which act has touched a unit last, so that its first touch is written down once. */
  readonly touchedBy: Int32Array
  changes: BareChanges = noChanges()
  act = 0
  #superiorId: string | undefined
  #superior = -1

  constructor(capacity: number, measures: number) {
    this.measures = measures
    this.firstBelow = new Int32Array(capacity).fill(-1)
    this.next = new Int32Array(capacity).fill(-1)
    this.previous = new Int32Array(capacity).fill(-1)
    this.holders = new Int32Array(capacity)
    this.endedBy = new Int32Array(capacity).fill(-1)
    this.touchedBy = new Int32Array(capacity).fill(-1)
    this.values = new Float64Array(capacity * measures).fill(Number.NaN)
  }

  open(id: string): number {
    const slot = this.ids.length
    this.ids.push(id)
    this.units.push(undefined)
    this.slotOf.set(id, slot)
    return slot
  }

  slot(id: string): number {
    const slot = this.slotOf.get(id)
    if (slot === undefined) throw new RangeError(`no unit ${id}`)
    return slot
  }

  /** Neighbours in a list mostly share their superior. */
  superiorSlot(id: string): number {
    if (id !== this.#superiorId) {
      this.#superiorId = id
      this.#superior = this.slot(id)
    }
    return this.#superior
  }

  join(slot: number, superior: number): void {
    const first = this.firstBelow[superior] ?? -1
    this.next[slot] = first
    this.previous[slot] = -1 - superior
    if (first >= 0) this.previous[first] = slot
    this.firstBelow[superior] = slot
  }

  leave(slot: number): void {
    const [next, previous] = [this.next[slot] ?? -1, this.previous[slot] ?? -1]
    if (previous >= 0) this.next[previous] = next
    else this.firstBelow[-1 - previous] = next
    if (next >= 0) this.previous[next] = previous
  }

  setUnit(slot: number, unit: Unit | undefined): void {
    const before = this.units[slot]
    if (this.touchedBy[slot] !== this.act) {
      this.touchedBy[slot] = this.act
      this.changes.slots.push(slot)
      this.changes.before.push(before)
    }
    this.units[slot] = unit
    if (before?.superiorId !== unit?.superiorId) {
      if (before && before.superiorId !== null) this.leave(slot)
      if (unit && unit.superiorId !== null) this.join(slot, this.superiorSlot(unit.superiorId))
    }
    if (before?.code === unit?.code) return
    if (before && before.code !== null && this.bearers.get(before.code) === slot)
      this.bearers.delete(before.code)
    if (unit && unit.code !== null) this.bearers.set(unit.code, slot)
  }

  setValue(cell: number, value: number): void {
    this.noteValue(cell, this.values[cell] ?? Number.NaN, value)
    this.values[cell] = value
  }

  noteValue(cell: number, before: number, after: number): void {
    this.changes.cells.push(cell)
    this.changes.valuesBefore.push(before)
    this.changes.valuesAfter.push(after)
  }
}

export const noChanges = (): BareChanges => ({
  slots: [],
  before: [],
  after: [],
  cells: [],
  valuesBefore: [],
  valuesAfter: [],
})
