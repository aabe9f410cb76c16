import type { ChangeEvent, Refusal } from '@tinhgon/model'
import { idsNamedBy } from '../mentions.ts'
import type { WorkingAct } from '../working-act.ts'

/** Where in the amended act a refusal points, if at one event. */
function placeOf({ path }: Refusal): number | null {
  const place = /^act\.events\[(\d+)\]/.exec(path)?.[1]
  return place === undefined ? null : Number(place)
}

/** The event that a refusal points at. */
export function eventAt(working: WorkingAct, refused: Refusal): ChangeEvent | undefined {
  const place = placeOf(refused)
  return place === null ? undefined : working.act.events[place]
}

/** Places, in the act as its plan has it, of the events that the refusals point at or that name the ids. */
export function eventIndexesOf(
  working: WorkingAct,
  refusals: readonly Refusal[],
  ids: readonly string[] = [],
): number[] {
  const places = new Set(refusals.flatMap((refused) => placeOf(refused) ?? []))
  for (const [place, event] of working.act.events.entries()) {
    const named = ids.length > 0 ? idsNamedBy(event) : null
    if (ids.some((id) => named?.has(id))) places.add(place)
  }
  return [...places].sort((a, b) => a - b).flatMap((place) => working.indexes[place] ?? [])
}

/** The events at places of the act as its plan has it. */
export const eventsAt = (working: WorkingAct, indexes: readonly number[]): ChangeEvent[] =>
  working.act.events.filter((_event, place) => indexes.includes(working.indexes[place] ?? -1))
