import type { LedgerRow } from '@tinhgon/engine'
import type { Baseline, Extent, MeasureDefinition, Plan } from '@tinhgon/model'
import { vietnamProfile } from '@tinhgon/vietnam'
import { enableMapSet, Immer } from 'immer'
import { performOnDraft } from './immer-act.ts'
import { createImmerState, type ImmerState } from './immer-state.ts'

enableMapSet()

export interface ImmerFold {
  /** The state before the first act and after each: before and after of every act, and its undo. */
  readonly states: readonly ImmerState[]
  readonly pairs: readonly { readonly beforeId: string; readonly afterId: string; readonly extent: Extent }[]
  readonly ledger: readonly LedgerRow[]
  readonly below: ReadonlyMap<string, number>
}

/**
 * What one would write with an immutable state: `produce` for each act, every state kept. It checks nothing.
 * @param autoFreeze immer's default is true
 */
export function foldByImmer(
  baseline: Baseline,
  plan: Plan,
  measures: readonly MeasureDefinition[],
  autoFreeze: boolean,
): ImmerFold {
  const immer = new Immer({ autoFreeze })
  const origins = new Set(baseline.units.map(({ id }) => id))
  let state = createImmerState(baseline, measures)
  const opening = closingsOf(state)
  const states = [state]
  for (const { act } of plan) {
    state = immer.produce(state, (draft: ImmerState) => performOnDraft(draft, act))
    states.push(state)
  }
  return {
    states,
    pairs: pairsOf(state, origins),
    ledger: ledgerRows(state, opening),
    below: belowRoots(state),
  }
}

function pairsOf({ units, lineage }: ImmerState, origins: ReadonlySet<string>): ImmerFold['pairs'] {
  const holders = new Map<string, number>()
  for (const list of lineage.values())
    for (const { unitId } of list) holders.set(unitId, (holders.get(unitId) ?? 0) + 1)
  return [...units.keys()].flatMap((afterId) =>
    (lineage.get(afterId) ?? [{ unitId: afterId, extent: 'whole' as const }])
      .filter(({ unitId }) => origins.has(unitId))
      .map(({ unitId, extent }) => ({
        beforeId: unitId,
        afterId,
        extent: holders.get(unitId) === 1 ? ('whole' as const) : extent,
      })),
  )
}

interface Closing {
  sum: number
  missing: number
}

/** Sums over the lowest units, and how many of them are unknown. */
function closingsOf({ units, subordinates, figures, ledger }: ImmerState): Map<string, Closing> {
  const sums = new Map<string, Closing>(
    Object.keys(ledger.restated).map((measure) => [measure, { sum: 0, missing: 0 }]),
  )
  for (const id of units.keys()) {
    if ((subordinates.get(id)?.size ?? 0) > 0) continue
    const held = figures.get(id)
    for (const [measure, sum] of sums) {
      const value = held?.[measure]
      if (value === undefined) sum.missing += 1
      else sum.sum += value
    }
  }
  return sums
}

function ledgerRows(state: ImmerState, openings: ReadonlyMap<string, Closing>): LedgerRow[] {
  const { opening, established, ended, restated } = state.ledger
  const closings = closingsOf(state)
  const missing = { opening: 0, closing: 0 }
  const zero = { opening: 0, established: 0, restated: 0, ended: 0, closing: 0, balanced: true, missing }
  const exact = (of: Closing | undefined): number | null => (of?.missing === 0 ? of.sum : null)
  const closing = state.units.size
  const counted = {
    ...zero,
    opening,
    established,
    ended,
    closing,
    balanced: opening + established - ended === closing,
  }
  return [
    ...vietnamProfile.systems.map(({ id }) => ({
      row: `units/${id}`,
      ...(id === 'territory' ? counted : zero),
    })),
    ...vietnamProfile.systems.map(({ id }) => ({ row: `posts/${id}`, ...zero })),
    ...vietnamProfile.measures.map(({ id }) => {
      const account = restated[id]
      if (!account) return { row: id, ...zero }
      const [from, to] = [openings.get(id), closings.get(id)]
      const [first, last] = [exact(from), exact(to)]
      const change = account.open ? null : account.sum
      const balanced = first === null || last === null || change === null ? null : first + change === last
      const unknown = { opening: from?.missing ?? 0, closing: to?.missing ?? 0 }
      return { ...zero, row: id, opening: first, restated: change, closing: last, balanced, missing: unknown }
    }),
  ]
}

function belowRoots({ units, subordinates }: ImmerState): Map<string, number> {
  const below = new Map<string, number>()
  const countBelow = (id: string): number => {
    let found = 0
    for (const child of subordinates.get(id) ?? []) found += 1 + countBelow(child)
    return found
  }
  for (const { id, superiorId } of units.values()) if (superiorId === null) below.set(id, countBelow(id))
  return below
}
