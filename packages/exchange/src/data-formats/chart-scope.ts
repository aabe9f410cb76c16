import type { Baseline, Relation, Unit } from '@tinhgon/model'
import type { DataOptions } from './data-subject.ts'

/** What a chart in text shows: a unit and so many levels below it, and the relations between these. */
export interface ChartScope {
  /** Superiors first. */
  readonly units: readonly Unit[]
  readonly relations: readonly Relation[]
}

export function chartScope(
  { units, relations }: Baseline,
  { rootId, depth = Number.POSITIVE_INFINITY }: DataOptions,
): ChartScope {
  const children = Map.groupBy(units, ({ superiorId }) => superiorId)
  let level = rootId === undefined ? (children.get(null) ?? []) : units.filter(({ id }) => id === rootId)
  if (rootId !== undefined && level.length === 0) throw new RangeError(`there is no unit ${rootId} to draw`)
  let shown: Unit[] = []
  for (let below = 0; level.length > 0 && below <= depth; below += 1) {
    shown = shown.concat(level)
    level = level.flatMap(({ id }) => children.get(id) ?? [])
  }
  const ids = new Set(shown.map(({ id }) => id))
  return {
    units: shown,
    relations: relations.filter(({ fromId, toId }) => ids.has(fromId) && ids.has(toId)),
  }
}
