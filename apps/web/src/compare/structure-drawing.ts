import { type ChangeMark, likenessOf, markOf, markSigns } from '@tinhgon/engine'
import { type Placement, type Slot, tidyChart } from '@tinhgon/layout'
import type { Unit } from '@tinhgon/model'
import { colourOfSystem, type Palette } from '../canvas/palette.ts'
import { outlineOfSystem } from '../panels/unit-line.tsx'
import type { ComparedScenario, Comparison } from './comparison.ts'

/** One unit in a small picture; what has ended is shown where it stood. */
export interface Dot {
  readonly unit: Unit
  readonly mark: ChangeMark | null
  readonly x: number
  readonly y: number
  /** Whether another scenario has no such unit. */
  readonly own: boolean
}

export interface SharedChart {
  readonly places: ReadonlyMap<string, Placement>
  readonly slots: readonly Slot[]
  readonly width: number
  readonly height: number
}

const cell = { cellWidth: 30, cellHeight: 30, aspect: 3.4, sheetAspect: 2.4 }

/** One chart for all scenarios: a unit of the baseline stands in the same place in every picture. */
export function sharedChart({ scenarios, profile }: Comparison, system: string): SharedChart {
  const slots = new Map<string, Slot>()
  for (const { places } of scenarios)
    for (const slot of places.slots)
      if (slot.system === system && !slots.has(slot.id)) slots.set(slot.id, slot)
  const own = [...slots.values()].map((slot) => ({
    ...slot,
    parentId: slot.parentId !== null && slots.has(slot.parentId) ? slot.parentId : null,
  }))
  const placed = tidyChart(
    own,
    profile.systems.map(({ id }) => id),
    cell,
  )
  const all = [...placed.values()]
  const [left, top] = [Math.min(...all.map(({ x }) => x)), Math.min(...all.map(({ y }) => y))]
  const places = new Map(
    [...placed].map(([id, { x, y, busX }]) => [
      id,
      { x: x - left + cell.cellWidth, y: y - top + cell.cellHeight, busX: busX - left + cell.cellWidth },
    ]),
  )
  const shown = [...places.values()]
  return {
    places,
    slots: own,
    width: Math.max(...shown.map(({ x }) => x)) + cell.cellWidth,
    height: Math.max(...shown.map(({ y }) => y)) + cell.cellHeight,
  }
}

/** What living units of a system are like that every scenario has. */
export function sharedLikenesses({ scenarios }: Comparison, system: string): ReadonlySet<string> {
  const [first = new Set<string>(), ...others] = scenarios.map(({ column: { structure } }) => {
    const units = [...structure.units.values()].filter((unit) => unit.system === system)
    return new Set(units.map((unit) => likenessOf(structure, unit)))
  })
  return others.reduce<ReadonlySet<string>>((shared, one) => shared.intersection(one), first)
}

/** The units of a system as a scenario leaves them, and those that it has ended and nobody stands in for. */
export function dotsOf(
  { column, places }: ComparedScenario,
  chart: SharedChart,
  system: string,
  shared: ReadonlySet<string>,
): Dot[] {
  const { structure } = column
  const dots: Dot[] = []
  const taken = new Set<string>()
  const add = (unit: Unit, slotId: string, mark: ChangeMark | null): void => {
    const place = chart.places.get(slotId)
    const own = mark !== 'ended' && !shared.has(likenessOf(structure, unit))
    if (place) dots.push({ unit, mark, x: place.x, y: place.y, own })
  }
  for (const unit of structure.units.values()) {
    if (unit.system !== system) continue
    const slotId = places.slotOf.get(unit.id) ?? unit.id
    taken.add(slotId)
    add(unit, slotId, markOf(structure, unit))
  }
  for (const unit of structure.baselineUnits.values())
    if (unit.system === system && !taken.has(unit.id) && !structure.unit(unit.id)) add(unit, unit.id, 'ended')
  return dots
}

/** The baseline itself in the same places. */
export function dotsBefore({ opening }: Comparison, chart: SharedChart, system: string): Dot[] {
  return [...opening.units.values()].flatMap((unit): Dot[] => {
    const place = unit.system === system ? chart.places.get(unit.id) : undefined
    return place ? [{ unit, mark: null, x: place.x, y: place.y, own: false }] : []
  })
}

/** Draws dots at a scale: unchanged ones small and grey, changed ones in the colour of the system with their sign. */
export function drawDots(
  context: CanvasRenderingContext2D,
  dots: readonly Dot[],
  { slots, places }: SharedChart,
  scale: number,
  palette: Palette,
): void {
  context.strokeStyle = palette.rule
  context.lineWidth = 1
  context.beginPath()
  for (const { id, parentId } of slots) {
    const [from, to] = [places.get(parentId ?? ''), places.get(id)]
    if (!from || !to) continue
    const bus = (to.y - cell.cellHeight / 2) * scale
    context.moveTo(to.x * scale, to.y * scale)
    context.lineTo(to.x * scale, bus)
    context.lineTo(to.busX * scale, bus)
  }
  context.stroke()
  const size = cell.cellWidth * scale
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.font = `600 ${Math.max(9, size * 0.56)}px "Be Vietnam Pro", "DejaVu Sans", sans-serif`
  for (const { unit, mark, x, y, own } of dots) {
    const [left, top] = [x * scale, y * scale]
    if (mark === 'ended') {
      context.fillStyle = palette.ghost
      if (size >= 8) context.fillText(markSigns.ended, left, top)
      else context.fillRect(left - 0.5, top - 0.5, 1, 1)
      continue
    }
    const radius = Math.max(1, size * (mark === null ? 0.26 : 0.44))
    const shape = shapeAt(unit.system, left, top, radius)
    context.fillStyle = mark === null ? palette.line : colourOfSystem(palette, unit.system)
    context.fill(shape)
    if (own && size >= 8) {
      context.strokeStyle = palette.ink
      context.lineWidth = Math.max(1, size * 0.12)
      context.stroke(shapeAt(unit.system, left, top, radius + size * 0.12))
    }
    if (mark === null || size < 14) continue
    context.fillStyle = palette.panel
    context.fillText(markSigns[mark], left, top + 0.5)
  }
}

function shapeAt(system: string, left: number, top: number, radius: number): Path2D {
  const shape = new Path2D()
  const [a, d] = [radius / 6, radius / 6]
  shape.addPath(new Path2D(outlineOfSystem(system)), { a, d, e: left - radius, f: top - radius })
  return shape
}
