import type { Palette } from './palette.ts'
import { type CardFocus, canvasFont, type VisibleUnit } from './visible-unit.ts'
import { wrapName } from './wrap-name.ts'

/** Pixels a drawing unit from which every unit is named. */
const nameScale = 0.36
/** More names than this are no help, and measuring text is what a frame spends most on. */
const mostNames = 300

const tierRank: Readonly<Record<string, number>> = {
  central: 0,
  province: 1,
  district: 2,
  commune: 3,
  grassroots: 4,
}

/** A box on the screen, in pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A name that has found room. */
export interface PlacedName {
  readonly unit: VisibleUnit
  readonly rows: readonly string[]
  readonly pixels: number
  readonly strong: boolean
  readonly top: number
  readonly box: Box
}

/** Names below the units; the important first, and none that would touch another. */
export function placeNames(
  context: CanvasRenderingContext2D,
  units: readonly VisibleUnit[],
  scale: number,
  { selected, linked, related }: CardFocus,
): PlacedName[] {
  const placed: PlacedName[] = []
  const importance = (unit: VisibleUnit): number =>
    (selected.has(unit.id) || linked.has(unit.id) ? -10 : 0) +
    (related?.has(unit.id) ? -5 : 0) +
    (unit.drawn.unit.superiorId === null ? -4 : 0) +
    (tierRank[unit.drawn.unit.tier] ?? 5)
  const named = units
    .filter(
      (unit) =>
        scale >= nameScale ||
        importance(unit) < (scale > 0.16 ? 3 : 1) ||
        unit.drawn.unit.superiorId === null,
    )
    .toSorted((a, b) => importance(a) - importance(b))
  for (const visible of named) {
    if (placed.length >= mostNames) break
    const { id, x, y, size, drawn } = visible
    const root = drawn.unit.superiorId === null
    const strong = root || selected.has(id)
    const pixels = root && scale < nameScale && scale > 0.045 ? 14 : 12
    context.font = fontOf(strong, pixels)
    const room = root ? 260 : Math.max(96, 210 * scale)
    const { unit } = drawn
    const rows = wrapName(
      context,
      root && unit.officialShortName ? { ...unit, name: unit.officialShortName } : unit,
      room,
    )
    if (drawn.hidden > 0) rows.push(`▸ ${drawn.hidden}`)
    const width = Math.max(...rows.map((row) => context.measureText(row).width))
    // Everything a root leads is drawn below it, so its own name goes above.
    const top = root ? y - Math.max(size, 3) - 4 - rows.length * (pixels + 3) : y + Math.max(size, 3) + 3
    const box = {
      left: x - width / 2 - 3,
      top,
      right: x + width / 2 + 3,
      bottom: top + rows.length * (pixels + 3),
    }
    if (!placed.some((other) => overlaps(box, other.box)))
      placed.push({ unit: visible, rows, pixels, strong, top, box })
  }
  return placed
}

export function drawNames(
  context: CanvasRenderingContext2D,
  names: readonly PlacedName[],
  { selected, related, palette }: CardFocus,
): void {
  context.textAlign = 'center'
  context.textBaseline = 'top'
  context.lineWidth = 4
  context.lineJoin = 'round'
  context.strokeStyle = palette.paper
  for (const { unit, rows, pixels, strong, top } of names) {
    const dimmed = related !== null && !related.has(unit.id) && !selected.has(unit.id)
    context.font = fontOf(strong, pixels)
    context.globalAlpha = dimmed ? 0.25 : 1
    context.fillStyle = unit.drawn.mark === 'ended' ? palette.quiet : palette.ink
    for (const [index, row] of rows.entries()) {
      const rowTop = top + index * (pixels + 3)
      context.strokeText(row, unit.x, rowTop)
      context.fillText(row, unit.x, rowTop)
    }
  }
  context.globalAlpha = 1
}

/** Rings around what is selected, and dashed ones around what that comes from or became. */
export function drawRings(
  context: CanvasRenderingContext2D,
  units: readonly VisibleUnit[],
  { selected, linked, palette }: CardFocus,
): void {
  for (const unit of units)
    if (selected.has(unit.id) || linked.has(unit.id))
      ring(context, unit, palette, selected.has(unit.id) ? [] : [3, 2])
}

function ring(
  context: CanvasRenderingContext2D,
  unit: VisibleUnit,
  { ink }: Palette,
  dash: readonly number[],
): void {
  context.beginPath()
  context.setLineDash([...dash])
  context.arc(unit.x, unit.y, Math.max(unit.size, 4) + 4, 0, 2 * Math.PI)
  context.lineWidth = 2
  context.strokeStyle = ink
  context.stroke()
  context.setLineDash([])
}

const fontOf = (strong: boolean, pixels: number): string => `${strong ? 600 : 400} ${pixels}px ${canvasFont}`

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
