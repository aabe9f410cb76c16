import { initialsOf } from '../live/initials.ts'
import { cardHeight, cardWidth } from './card-sizes.ts'
import type { Palette } from './palette.ts'
import { type CardFocus, canvasFont, type VisibleUnit } from './visible-unit.ts'

const radius = 9

/**
 * A dot with the initials of whoever else looks at a unit, and a thin ring far out; hovered, whole names.
 * @param cardScale null where units have no cards
 */
export function drawWatchers(
  context: CanvasRenderingContext2D,
  units: readonly VisibleUnit[],
  cardScale: number | null,
  { watched, hovered, palette }: CardFocus,
): void {
  context.textBaseline = 'middle'
  for (const { id, x, y, size } of units) {
    const names = watched.get(id)
    if (!names) continue
    const [dotX, dotY] =
      cardScale === null
        ? [x + Math.max(size, 4) + 6, y - Math.max(size, 4) - 6]
        : [x + (cardWidth / 2) * cardScale, y - (cardHeight / 2) * cardScale]
    if (cardScale === null) {
      context.beginPath()
      context.arc(x, y, Math.max(size, 4) + 3, 0, 2 * Math.PI)
      context.lineWidth = 1
      context.strokeStyle = palette.ink
      context.stroke()
    }
    const [first = ''] = names
    const text =
      id === hovered ? names.join(', ') : names.length > 1 ? String(names.length) : initialsOf(first)
    drawLabel(context, text, dotX, dotY, palette)
  }
}

function drawLabel(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  { ink, paper }: Palette,
): void {
  context.font = `600 10px ${canvasFont}`
  const width = Math.max(2 * radius, context.measureText(text).width + 10)
  context.beginPath()
  context.roundRect(x - radius, y - radius, width, 2 * radius, radius)
  context.fillStyle = ink
  context.fill()
  context.lineWidth = 2
  context.strokeStyle = paper
  context.stroke()
  context.textAlign = 'center'
  context.fillStyle = paper
  context.fillText(text, x - radius + width / 2, y)
}
