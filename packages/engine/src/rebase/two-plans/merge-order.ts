import type { WorkingAct } from '../working-act.ts'

/**
 * One list of the acts of two plans: each plan's own order is kept, and where that leaves a choice the earlier
 * date comes first, ours before theirs on the same day. Acts of both plans are where the two lists meet; one
 * that stands elsewhere in theirs stays where ours has it. O(acts).
 * @param pairs keys of acts of both plans, ours to theirs
 */
export function inMergedOrder(
  ours: readonly WorkingAct[],
  theirs: readonly WorkingAct[],
  pairs: ReadonlyMap<string, string>,
): WorkingAct[] {
  const oursPlaces = new Map(ours.map(({ key }, place) => [pairs.get(key) ?? '', place]))
  const merged: WorkingAct[] = []
  let [oursFrom, theirsFrom] = [0, 0]
  for (const [place, { key }] of theirs.entries()) {
    const meeting = oursPlaces.get(key) ?? -1
    if (meeting < oursFrom) continue
    merged.push(...byDate(ours.slice(oursFrom, meeting), theirs.slice(theirsFrom, place)))
    merged.push(...ours.slice(meeting, meeting + 1), ...theirs.slice(place, place + 1))
    oursFrom = meeting + 1
    theirsFrom = place + 1
  }
  merged.push(...byDate(ours.slice(oursFrom), theirs.slice(theirsFrom)))
  return merged
}

/** An act of theirs comes once everything left of ours is later: so each list keeps its order, sorted or not. */
function byDate(ours: readonly WorkingAct[], theirs: readonly WorkingAct[]): WorkingAct[] {
  const earliestLeft = ours.map(({ act }) => act.operatesOn)
  for (let place = earliestLeft.length - 2; place >= 0; place -= 1) {
    const [own = '', next = ''] = [earliestLeft[place], earliestLeft[place + 1]]
    if (next < own) earliestLeft[place] = next
  }
  const merged: WorkingAct[] = []
  let oursPlace = 0
  for (const other of theirs) {
    while (oursPlace < ours.length && (earliestLeft[oursPlace] ?? '') <= other.act.operatesOn)
      merged.push(...ours.slice(oursPlace, ++oursPlace))
    merged.push(other)
  }
  return [...merged, ...ours.slice(oursPlace)]
}
