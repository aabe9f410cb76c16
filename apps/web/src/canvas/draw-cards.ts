import { markSigns } from '@tinhgon/engine'
import { normSign } from '../norms/norm-marks.ts'
import { cardHeight, cardWidth } from './card-sizes.ts'
import type { DrawnUnit } from './drawing.ts'
import { colourOfSystem, type Palette } from './palette.ts'
import { type CardFocus, canvasFont, type VisibleUnit } from './visible-unit.ts'
import { wrapName } from './wrap-name.ts'

/** How a card is told: the parts that depend on language and choice. */
export interface CardTexts {
  readonly kind: (drawn: DrawnUnit) => string
  readonly figures: (drawn: DrawnUnit) => string
}

export function drawCards(
  context: CanvasRenderingContext2D,
  units: readonly VisibleUnit[],
  scale: number,
  texts: CardTexts,
  { selected, linked, related, palette }: CardFocus,
): void {
  context.textBaseline = 'alphabetic'
  for (const { id, x, y, drawn } of units) {
    context.save()
    context.translate(x, y)
    context.scale(scale, scale)
    context.globalAlpha = related !== null && !related.has(id) && !selected.has(id) ? 0.35 : 1
    drawCard(context, drawn, texts, palette, selected.has(id) ? 'selected' : linked.has(id) ? 'linked' : null)
    context.restore()
  }
}

function drawCard(
  context: CanvasRenderingContext2D,
  drawn: DrawnUnit,
  texts: CardTexts,
  palette: Palette,
  outline: 'selected' | 'linked' | null,
): void {
  const [left, top] = [-cardWidth / 2, -cardHeight / 2]
  const ended = drawn.mark === 'ended'
  const { panel, ink, quiet } = palette
  const colour = ended ? palette.ghost : colourOfSystem(palette, drawn.unit.system)
  context.beginPath()
  context.roundRect(left, top, cardWidth, cardHeight, 6)
  context.fillStyle = panel
  context.fill()
  context.lineWidth = outline === null ? 1 : outline === 'selected' ? 3 : 2
  context.strokeStyle = outline === null ? palette.rail : ink
  context.setLineDash(outline === 'linked' ? [6, 4] : [])
  context.stroke()
  context.setLineDash([])
  context.save()
  context.clip()
  context.fillStyle = colour
  context.fillRect(left, top, 5, cardHeight)
  context.restore()
  context.textAlign = 'left'
  context.fillStyle = ended ? quiet : ink
  context.font = `600 14px ${canvasFont}`
  const sign = drawn.mark === null ? '' : markSigns[drawn.mark]
  const rows = wrapName(context, drawn.unit, cardWidth - 26 - (sign === '' ? 0 : 20))
  for (const [index, row] of rows.entries()) {
    const baseline = top + 21 + index * 18
    context.fillText(row, left + 14, baseline)
    if (ended) context.fillRect(left + 14, baseline - 5, context.measureText(row).width, 1)
  }
  if (sign !== '') {
    context.textAlign = 'right'
    context.font = `600 16px ${canvasFont}`
    context.fillText(sign, left + cardWidth - 10, top + 21)
    context.textAlign = 'left'
  }
  context.font = `400 12px ${canvasFont}`
  context.fillStyle = quiet
  context.fillText(texts.kind(drawn), left + 14, top + 58, cardWidth - (drawn.norms ? 64 : 24))
  if (drawn.hidden > 0) drawHidden(context, drawn.hidden, palette)
  if (drawn.norms) {
    context.textAlign = 'right'
    context.fillStyle = ink
    context.fillText(normSign(drawn.norms), left + cardWidth - 10, top + 58)
    context.textAlign = 'left'
    context.fillStyle = quiet
  }
  context.fillText(texts.figures(drawn), left + 14, top + 75, cardWidth - 24)
}

/** A tab below the card that says how many units are folded away. */
function drawHidden(context: CanvasRenderingContext2D, hidden: number, { ink, panel, quiet }: Palette): void {
  const text = `▸ ${hidden}`
  context.textAlign = 'center'
  const width = context.measureText(text).width + 14
  context.beginPath()
  context.roundRect(-width / 2, cardHeight / 2 - 9, width, 18, 9)
  context.fillStyle = ink
  context.fill()
  context.fillStyle = panel
  context.fillText(text, 0, cardHeight / 2 + 4)
  context.textAlign = 'left'
  context.fillStyle = quiet
}
