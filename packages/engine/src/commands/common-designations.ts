import type { Unit } from '@tinhgon/model'

/**
 * What a merger of units is proposed to be by law: what every source is known to be, since all that any of
 * them is would claim too much. Undefined where one of them is not known (L2).
 */
export function commonDesignations(units: readonly Unit[]): string[] | undefined {
  const known = units.flatMap(({ designations }) => (designations ? [designations] : []))
  const [first = [], ...others] = known
  if (known.length < units.length) return undefined
  return first.filter((id) => others.every((other) => other.includes(id)))
}
