import type { MeasureDefinition } from '@tinhgon/model'
import { isKnown, isOwn, sumOf } from './oracle-lots.ts'
import { type Claim, type Reading, unique } from './oracle-reading.ts'
import type { OracleState, UnitValue } from './oracle-state.ts'
import { holdsMeasure } from './oracle-terms.ts'

/** The means of one intensive measure after an act, before it is seen who still holds the measure (L2-7). */
export function carryMeans(
  state: OracleState,
  reading: Reading,
  measure: MeasureDefinition,
  weight: string,
): UnitValue[] {
  const unit = (id: string) => state.units.find((one) => one.id === id)
  const holds = (id: string): boolean => {
    const source = unit(id)
    return source !== undefined && holdsMeasure(state.profile, state.units, source, measure.id)
  }
  const moving = reading.claims.filter((claim) => holds(claim.sourceId) && mayHold(claim, weight))
  const gives = (id: string): boolean => moving.some(({ sourceId }) => sourceId === id)
  const meanFor = (id: string): number | undefined =>
    state.means.find((mean) => mean.unitId === id && mean.measure === measure.id)?.value
  const part = (id: string): { value: number; weight: number } | null => {
    const value = meanFor(id)
    if (value === undefined || !isKnown(state, id, weight)) return null
    const own = state.lots.filter((lot) => lot.measure === weight && isOwn(lot, id))
    return { value, weight: sumOf(own) }
  }
  const stay = state.means.filter(
    ({ unitId, measure: id }) =>
      id === measure.id &&
      !reading.endingIds.includes(unitId) &&
      !gives(unitId) &&
      !moving.some(({ takerId }) => takerId === unitId),
  )
  const come = unique(moving.map(({ takerId }) => takerId)).flatMap((takerId) => {
    const claims = moving.filter((claim) => claim.takerId === takerId)
    const parts = claims.map(({ extent, sourceId }) => (extent === 'whole' ? part(sourceId) : null))
    if (unit(takerId)) parts.push(gives(takerId) ? null : part(takerId))
    const value = meanOf(parts)
    return value === null ? [] : [{ unitId: takerId, measure: measure.id, value }]
  })
  return [...stay, ...come]
}

/** A part that names nothing of the weight, or nothing but zero of it, holds none. */
function mayHold({ content }: Claim, weight: string): boolean {
  if (!content) return true
  return content.measures.some(
    (carried) =>
      carried.measure === weight &&
      !(carried.type === 'figure' && carried.value === 0) &&
      !(carried.type === 'share' && carried.numerator === 0),
  )
}

/** The mean by weight, rounded half up; null where a part is unknown or nothing weighs. */
function meanOf(
  parts: readonly ({ readonly value: number; readonly weight: number } | null)[],
): number | null {
  let [sum, weights] = [0n, 0n]
  for (const part of parts) {
    if (part === null) return null
    sum += BigInt(part.value) * BigInt(part.weight)
    weights += BigInt(part.weight)
  }
  if (weights === 0n) return null
  const [whole, rest] = [sum / weights, sum % weights]
  return Number(rest + rest >= weights ? whole + 1n : whole)
}
