import type { Structure } from '@tinhgon/engine'
import type { Places } from './drawing.ts'

export type Way = 'up' | 'down' | 'left' | 'right'

/**
 * The unit that an arrow key leads to from another: its superior, its first subordinate, the next of its row
 * as they stand on the canvas. Where nothing is selected yet, the first root.
 */
export function unitOnWay(
  structure: Structure,
  placeOf: (unitId: string) => { readonly x: number; readonly y: number } | undefined,
  from: string | null,
  way: Way,
): string | null {
  const unit = from === null ? undefined : structure.unit(from)
  if (!unit) return shownInOrder([...structure.rootIds], placeOf)[0] ?? null
  if (way === 'up') return unit.superiorId !== null && placeOf(unit.superiorId) ? unit.superiorId : null
  if (way === 'down') return shownInOrder([...structure.childIdsOf(unit.id)], placeOf)[0] ?? null
  const beside = shownInOrder(
    [...(unit.superiorId === null ? structure.rootIds : structure.childIdsOf(unit.superiorId))],
    placeOf,
  )
  return beside[beside.indexOf(unit.id) + (way === 'right' ? 1 : -1)] ?? null
}

/** Row by row, from left to right. */
function shownInOrder(
  unitIds: readonly string[],
  placeOf: (unitId: string) => { readonly x: number; readonly y: number } | undefined,
): string[] {
  return unitIds
    .flatMap((id) => {
      const place = placeOf(id)
      return place ? [{ id, ...place }] : []
    })
    .sort((a, b) => a.y - b.y || a.x - b.x)
    .map(({ id }) => id)
}

/** What the arrow keys mean on the canvas. */
export const wayOfKey: Readonly<Record<string, Way>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

export type PlaceOf = (unitId: string) => ReturnType<Places['get']>
