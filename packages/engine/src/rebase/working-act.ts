import type { Act, ChangeEvent, Plan, PlannedAct } from '@tinhgon/model'
import type { Side } from './side.ts'

/** Why an event is not carried. */
export type DropReason = 'decided' | 'already-done' | 'taken-once'

/**
 * An act on its way into the new plan: as it was, and as it is with what was decided so far. Never changed in
 * place, only replaced.
 */
export interface WorkingAct {
  /** The act's id; another one where a plan has the id twice. */
  readonly key: string
  readonly side: Side
  readonly planned: PlannedAct
  readonly act: Act
  /** Where each event stands in the act as it was; null for one that a decision has added. */
  readonly indexes: readonly (number | null)[]
  readonly on: boolean
  readonly annotation: string | null
  readonly drops: ReadonlySet<DropReason>
}

/** The acts of a plan, as they are. */
export function workingActs(plan: Plan, side: Side): WorkingAct[] {
  const seen = new Map<string, number>()
  return plan.map((planned) => {
    const { act, on, annotation } = planned
    const times = (seen.get(act.id) ?? 0) + 1
    seen.set(act.id, times)
    return {
      key: times === 1 ? `${side} ${act.id}` : `${side} ${act.id} ${times}`,
      side,
      planned,
      act,
      indexes: act.events.map((_event, index) => index),
      on,
      annotation,
      drops: new Set(),
    }
  })
}

/**
 * The act with every event replaced; null takes one out. Units that the act exhausts and that nothing takes
 * a part of any more are no longer exhausted. Gives the same object where nothing changes.
 */
export function withEvents(
  working: WorkingAct,
  change: (event: ChangeEvent, index: number | null) => ChangeEvent | null,
  reason: DropReason = 'decided',
): WorkingAct {
  const events: ChangeEvent[] = []
  const indexes: (number | null)[] = []
  let changed = false
  for (const [place, event] of working.act.events.entries()) {
    const index = working.indexes[place] ?? null
    const outcome = change(event, index)
    changed ||= outcome !== event
    if (outcome === null) continue
    events.push(outcome)
    indexes.push(index)
  }
  if (!changed) return working
  const drops =
    events.length < working.act.events.length ? new Set([...working.drops, reason]) : working.drops
  const parts = (list: readonly ChangeEvent[]): Set<string> => new Set(list.flatMap(partSourcesOf))
  const [before, after] = [parts(working.act.events), parts(events)]
  const exhausts = working.act.exhausts.filter((unitId) => after.has(unitId) || !before.has(unitId))
  return { ...working, act: { ...working.act, events, exhausts }, indexes, drops }
}

/** Units of which an event takes parts. */
export function partSourcesOf(event: ChangeEvent): string[] {
  return event.type === 'units-merged'
    ? event.sources.flatMap(({ extent, unitId }) => (extent === 'part' ? [unitId] : []))
    : []
}
