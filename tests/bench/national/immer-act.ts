import type { Act, Unit, UnitsMerged } from '@tinhgon/model'
import { type ImmerState, type Origin, subordinatesOf } from './immer-state.ts'

/** An act as a change of a draft, written as if the state were mutable. Checks nothing. */
export function performOnDraft(draft: ImmerState, act: Act): void {
  const exhausted = new Set(act.exhausts)
  const ending = new Set<string>()
  const successors = new Map<string, string[]>()
  for (const event of act.events)
    if (event.type === 'units-merged') {
      takeSources(draft, event, exhausted, successors, ending)
      draft.ledger.established += 1
    } else if (event.type === 'unit-dissolved') {
      successors.set(event.unitId, [...event.successorIds])
      ending.add(event.unitId)
    }
  for (const id of ending) endUnit(draft, act.id, id, successors.get(id) ?? [])
  for (const event of act.events)
    if (event.type === 'units-merged') putUnit(draft, event.result)
    else if (event.type === 'unit-changed') {
      const unit = draft.units.get(event.unitId)
      if (unit) putUnit(draft, { ...unit, ...event.changes } as Unit)
    }
  for (const event of act.events) if (event.type === 'measure-stated') stateFigure(draft, event.figure)
}

/** Origins and figures of a result; both are read before any source ends. */
function takeSources(
  draft: ImmerState,
  { result, sources }: UnitsMerged,
  exhausted: ReadonlySet<string>,
  successors: Map<string, string[]>,
  ending: Set<string>,
): void {
  const origins = new Map<string, Origin['extent']>()
  const sums: Record<string, number> = {}
  for (const measure of Object.keys(draft.ledger.restated)) {
    const held = sources.map(({ unitId }) => draft.figures.get(unitId)?.[measure])
    if (held.every((value) => value !== undefined))
      sums[measure] = held.reduce((sum, value) => sum + value, 0)
  }
  for (const { unitId, extent } of sources) {
    for (const origin of draft.lineage.get(unitId) ?? [{ unitId, extent: 'whole' as const }])
      origins.set(
        origin.unitId,
        origins.has(origin.unitId) ? 'part' : origin.extent === 'whole' ? extent : 'part',
      )
    successors.set(unitId, [...(successors.get(unitId) ?? []), result.id])
    if (extent !== 'part' || exhausted.has(unitId)) ending.add(unitId)
  }
  draft.lineage.set(
    result.id,
    Array.from(origins, ([unitId, extent]) => ({ unitId, extent })),
  )
  if (Object.keys(sums).length > 0) draft.figures.set(result.id, sums)
}

function endUnit(draft: ImmerState, actId: string, id: string, successorIds: string[]): void {
  const unit = draft.units.get(id)
  if (!unit) return
  const [heir] = successorIds
  if (heir !== undefined)
    for (const below of draft.subordinates.get(id) ?? []) {
      const child = draft.units.get(below)
      if (child) {
        draft.units.set(below, { ...child, superiorId: heir })
        subordinatesOf(draft.subordinates, heir).add(below)
      }
    }
  draft.subordinates.delete(id)
  if (unit.superiorId !== null) draft.subordinates.get(unit.superiorId)?.delete(id)
  if (unit.code !== null && draft.bearers.get(unit.code) === id) draft.bearers.delete(unit.code)
  draft.units.delete(id)
  draft.figures.delete(id)
  draft.lineage.delete(id)
  draft.endings.set(id, { actId, successorIds })
  draft.ledger.ended += 1
}

function putUnit(draft: ImmerState, unit: Unit): void {
  const before = draft.units.get(unit.id)
  if (before && before.superiorId !== null) draft.subordinates.get(before.superiorId)?.delete(unit.id)
  if (before && before.code !== null && draft.bearers.get(before.code) === unit.id)
    draft.bearers.delete(before.code)
  draft.units.set(unit.id, unit)
  if (unit.superiorId !== null) subordinatesOf(draft.subordinates, unit.superiorId).add(unit.id)
  if (unit.code !== null) draft.bearers.set(unit.code, unit.id)
}

function stateFigure(
  draft: ImmerState,
  { unitId, measure, value }: { readonly unitId: string; readonly measure: string; readonly value: number },
): void {
  const figures = draft.figures.get(unitId)
  const account = draft.ledger.restated[measure]
  // What is stated of an upper unit is compared, never added.
  if (account && (draft.subordinates.get(unitId)?.size ?? 0) === 0) {
    account.sum += value - (figures?.[measure] ?? 0)
    account.open ||= figures?.[measure] === undefined
  }
  if (figures) figures[measure] = value
  else draft.figures.set(unitId, { [measure]: value })
}
