import type { MeasureDefinition, Plan, Profile } from '@tinhgon/model'
import type { BareFold } from './bare-fold.ts'
import { extents } from './bare-state.ts'
import {
  type NationalOutcome,
  tellChange,
  tellEnding,
  tellFigure,
  tellPair,
  tellRow,
  tellUnit,
} from './national-outcome.ts'

/** @param plan the acts that were folded, for their ids */
export function tellBareFold(
  fold: BareFold,
  plan: Plan,
  profile: Profile,
  definitions: readonly MeasureDefinition[],
): NationalOutcome {
  const measures = definitions.map(({ id }) => id)
  const { state, pairs, below } = fold
  const codeAt = (slot: number | undefined): string | null => state.units[slot ?? -1]?.code ?? null
  const living = state.units.flatMap((unit) => unit ?? [])
  const lineage: string[] = []
  for (let at = 0; at < pairs.length; at += 3)
    lineage.push(
      tellPair(
        state.opening[pairs[at] ?? -1]?.code ?? null,
        extents[pairs[at + 2] ?? -1] ?? '',
        codeAt(pairs[at + 1]),
      ),
    )
  return {
    units: living.map((unit) =>
      tellUnit(unit, unit.superiorId === null ? null : codeAt(state.slotOf.get(unit.superiorId))),
    ),
    below: Array.from(below, ([slot, found]) => `${codeAt(slot)} ${found}`),
    figures: state.units.flatMap((unit, slot) =>
      measures.flatMap((measure, place) => {
        const value = state.values[slot * measures.length + place] ?? Number.NaN
        return unit && !Number.isNaN(value) ? [tellFigure(unit.code, measure, value)] : []
      }),
    ),
    lineage,
    endings: state.opening.flatMap(({ code }, slot) =>
      (state.endedBy[slot] ?? -1) < 0 ? [] : [tellEnding(code, (state.successors[slot] ?? []).map(codeAt))],
    ),
    ledger: tellLedger(fold, profile, measures),
    changes: plan.flatMap(({ act }, index) => tellAct(fold, act.id, index, measures)),
  }
}

function tellLedger(
  { account, opening, closing, restated }: BareFold,
  { systems, measures: all }: Profile,
  measures: readonly string[],
): readonly string[] {
  const missing = { opening: 0, closing: 0 }
  const zero = { opening: 0, established: 0, restated: 0, ended: 0, closing: 0, balanced: true, missing }
  const [before, established, ended, after] = account
  const counted = {
    ...zero,
    opening: before,
    established,
    ended,
    closing: after,
    balanced: before + established - ended === after,
  }
  return [
    ...systems.map(({ id }) => tellRow({ row: `units/${id}`, ...(id === 'territory' ? counted : zero) })),
    ...systems.map(({ id }) => tellRow({ row: `posts/${id}`, ...zero })),
    ...all.map(({ id }) => {
      const place = measures.indexOf(id)
      if (place < 0) return tellRow({ row: id, ...zero })
      const sum = (of: typeof opening): number | null =>
        of.missing[place] === 0 ? (of.sums[place] ?? null) : null
      const column = restated[place]
      const change = !column || column.open ? null : column.sum
      const [first, last] = [sum(opening), sum(closing)]
      const balanced = first === null || last === null || change === null ? null : first + change === last
      const unknown = { opening: opening.missing[place] ?? 0, closing: closing.missing[place] ?? 0 }
      return tellRow({
        ...zero,
        row: id,
        opening: first,
        restated: change,
        closing: last,
        balanced,
        missing: unknown,
      })
    }),
  ]
}

function tellAct(
  { state, acts }: BareFold,
  actId: string,
  index: number,
  measures: readonly string[],
): string[] {
  const changes = acts[index]
  if (!changes) return []
  const value = (of: number | undefined): number | null => (of === undefined || Number.isNaN(of) ? null : of)
  return [
    ...changes.slots.flatMap((slot, place) => {
      const id = state.ids[slot] ?? ''
      const told = tellChange(actId, id, changes.before[place], changes.after[place])
      return state.endedBy[slot] === index ? [told, tellChange(actId, `${id} ends`, null, true)] : [told]
    }),
    ...changes.cells.map((cell, place) => {
      const id = state.ids[Math.floor(cell / measures.length)]
      return tellChange(
        actId,
        `${id} ${measures[cell % measures.length]}`,
        value(changes.valuesBefore[place]),
        value(changes.valuesAfter[place]),
      )
    }),
  ]
}
