import type { Structure } from '@tinhgon/engine'
import type { CalendarDate } from '@tinhgon/model'

/** The day on which a unit came about by merger, the latest where there are several; null where it did not. */
export function mergerDay(structure: Structure, unitId: string): CalendarDate | null {
  const endings = structure.table('endings')
  const days = structure.lineageOf(unitId).origins.flatMap((origin) => {
    const ending = endings.get(origin.unitId)
    return ending?.successorIds.includes(unitId) ? [ending.date] : []
  })
  return days.sort().at(-1) ?? null
}
