import type { Plan, Unit } from '@tinhgon/model'
import type { ImmerFold } from './immer-fold.ts'
import type { ImmerState } from './immer-state.ts'
import {
  type NationalOutcome,
  tellChange,
  tellEnding,
  tellFigure,
  tellPair,
  tellRow,
  tellUnit,
} from './national-outcome.ts'

export function tellImmerFold(
  { states, pairs, ledger, below }: ImmerFold,
  plan: Plan,
  opening: readonly Unit[],
): NationalOutcome {
  const last = states.at(-1)
  if (!last) throw new RangeError('nothing was folded')
  const codes = new Map(opening.map(({ id, code }) => [id, code]))
  const codeOf = (id: string | null): string | null =>
    id === null ? null : (last.units.get(id)?.code ?? null)
  return {
    units: Array.from(last.units.values(), (unit) => tellUnit(unit, codeOf(unit.superiorId))),
    below: Array.from(below, ([id, found]) => `${codeOf(id)} ${found}`),
    figures: [...last.figures].flatMap(([id, held]) =>
      Object.entries(held).map(([measure, value]) => tellFigure(codeOf(id), measure, value)),
    ),
    lineage: pairs.map(({ beforeId, afterId, extent }) =>
      tellPair(codes.get(beforeId) ?? null, extent, codeOf(afterId)),
    ),
    endings: Array.from(last.endings, ([id, { successorIds }]) =>
      tellEnding(codes.get(id) ?? null, successorIds.map(codeOf)),
    ),
    ledger: ledger.map(tellRow),
    changes: plan.flatMap(({ act }, index) => {
      const [before, after] = [states[index], states[index + 1]]
      return before && after ? tellStates(act.id, before, after) : []
    }),
  }
}

/** What an act changed, by the states before and after it. */
function tellStates(actId: string, before: ImmerState, after: ImmerState): string[] {
  const changed = <T>(from: ReadonlyMap<string, T>, to: ReadonlyMap<string, T>): string[] =>
    [...new Set([...from.keys(), ...to.keys()])].filter((key) => from.get(key) !== to.get(key))
  return [
    ...changed(before.units, after.units).map((id) =>
      tellChange(actId, id, before.units.get(id), after.units.get(id)),
    ),
    ...changed(before.figures, after.figures).flatMap((id) => {
      const [from, to] = [before.figures.get(id) ?? {}, after.figures.get(id) ?? {}]
      return [...new Set([...Object.keys(from), ...Object.keys(to)])].map((measure) =>
        tellChange(actId, `${id} ${measure}`, from[measure], to[measure]),
      )
    }),
    ...changed(before.endings, after.endings).map((id) => tellChange(actId, `${id} ends`, null, true)),
  ]
}
