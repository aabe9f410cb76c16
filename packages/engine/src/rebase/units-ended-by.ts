import type { Act } from '@tinhgon/model'

/** The units that an act ends. A survivor is no source of its own. */
export function unitsEndedBy({ events, exhausts }: Act): ReadonlySet<string> {
  const ended = new Set(exhausts)
  for (const event of events) {
    if (event.type === 'unit-split' || event.type === 'unit-dissolved') ended.add(event.unitId)
    if (event.type !== 'units-merged') continue
    for (const { extent, unitId } of event.sources)
      if (extent !== 'part' && !(event.survivor && unitId === event.result.id)) ended.add(unitId)
  }
  return ended
}
