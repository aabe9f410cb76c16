import type { CalendarDate } from '@tinhgon/model'
import type { Checking } from './checking.ts'

/**
 * The day from which the decision counts by which a unit is as it is: the last that merged others into it,
 * else the one that established it, from the day it takes effect. Null for a unit that has been there since
 * the baseline.
 */
export function decisionOn(checking: Checking, unitId = checking.unitId): CalendarDate | null {
  const { reader, ground } = checking
  let latest: CalendarDate | null = null
  const seen = new Set<string>([unitId])
  const open = [...reader.originIds(unitId)]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    const ending = reader.endingOf(id)
    if (ending?.how !== 'placed') continue
    if (!ending.successorIds.includes(unitId)) open.push(...ending.successorIds)
    else if (latest === null || ending.date > latest) latest = ending.date
  }
  const actId = reader.establishedBy(unitId)
  return latest ?? (actId === null ? null : ground.operatesOn(actId))
}

/** The same day some years later; 29 February becomes the last day of February. */
export function yearsLater(date: CalendarDate, years: number): CalendarDate {
  const [year = '', month = '', day = ''] = date.split('-')
  const later = Number(year) + years
  const leap = (later % 4 === 0 && later % 100 !== 0) || later % 400 === 0
  return `${String(later).padStart(4, '0')}-${month}-${month === '02' && day === '29' && !leap ? '28' : day}`
}
