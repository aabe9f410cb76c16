import type { Unit } from '@tinhgon/model'

const named = 4

/** Names as an act's title lists them; beyond a few, their number. */
export function listNames(units: readonly Unit[]): string {
  const names = units.slice(0, named).map(({ name }) => name)
  const others = units.length - names.length
  if (others > 0) return `${names.join(', ')} và ${others} đơn vị khác`
  const last = names.pop() ?? ''
  return names.length === 0 ? last : `${names.join(', ')} và ${last}`
}
