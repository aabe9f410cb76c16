import type Sigma from 'sigma'
import { markSigns } from '../session/change-marks.ts'
import type { DrawingEdge, DrawingNode, DrawnUnit } from './drawing.ts'
import { colourOfSystem, ghost, ink, paper } from './palette.ts'
import { wrapName } from './wrap-name.ts'

/** How a card is told: the parts that depend on language and choice. */
export interface CardTexts {
  readonly kind: (drawn: DrawnUnit) => string
  readonly figures: (drawn: DrawnUnit) => string
}

export interface CardFocus {
  readonly selected: ReadonlySet<string>
  /** What the selected units come from or became: outlined too, in dashes. */
  readonly linked: ReadonlySet<string>
  /** Units to keep clear while the rest is dimmed; null when nothing is hovered. */
  readonly related: ReadonlySet<string> | null
}

const font = '"Be Vietnam Pro", sans-serif'
const cardWidth = 204
const cardHeight = 84
/** Pixels a drawing unit from which names and cards are drawn. */
const [nameScale, cardScale] = [0.36, 0.74]

/**
 * Draws names at middle distance and cards close up on a layer of its own, after every frame of Sigma. Far
 * out only the high tiers are named, and a name that would touch another is left out.
 */
export function addCardLayer(
  sigma: Sigma<DrawingNode, DrawingEdge>,
  texts: () => CardTexts,
  focus: () => CardFocus,
): void {
  const canvas = sigma.createCanvas('cards', { beforeLayer: 'mouse', style: { pointerEvents: 'none' } })
  const context = canvas.getContext('2d')
  if (!context) return
  // Canvas text does not wait for its font: draw again once both weights are there.
  for (const weight of [400, 600])
    void document.fonts.load(`${weight} 14px "Be Vietnam Pro"`, 'Huế').then(() => {
      if (canvas.isConnected) sigma.scheduleRender()
    })
  sigma.on('afterRender', () => {
    const { width, height } = sigma.getDimensions()
    const ratio = window.devicePixelRatio || 1
    if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
      canvas.width = Math.round(width * ratio)
      canvas.height = Math.round(height * ratio)
      canvas.style.width = `${width}px`
      canvas.style.height = `${height}px`
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    context.clearRect(0, 0, width, height)
    const scale = pixelsPerUnit(sigma)
    const visible = unitsInView(sigma, width, height, scale)
    const focused = focus()
    if (scale >= cardScale) drawCards(context, visible, scale, texts(), focused)
    else drawNames(context, visible, scale, focused)
  })
}

/** Screen pixels of one drawing unit. */
export function pixelsPerUnit(sigma: Sigma<DrawingNode, DrawingEdge>): number {
  const [a, b] = [sigma.graphToViewport({ x: 0, y: 0 }), sigma.graphToViewport({ x: 1000, y: 0 })]
  return Math.hypot(b.x - a.x, b.y - a.y) / 1000
}

interface VisibleUnit {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly drawn: DrawnUnit
}

function unitsInView(
  sigma: Sigma<DrawingNode, DrawingEdge>,
  width: number,
  height: number,
  scale: number,
): VisibleUnit[] {
  const visible: VisibleUnit[] = []
  const margin = cardWidth * scale
  sigma.getGraph().forEachNode((id, { x, y, size, drawn }) => {
    if (!drawn) return
    const at = sigma.graphToViewport({ x, y })
    if (at.x < -margin || at.y < -margin || at.x > width + margin || at.y > height + margin) return
    visible.push({ id, x: at.x, y: at.y, size: size * scale, drawn })
  })
  return visible
}

const tierRank: Readonly<Record<string, number>> = {
  central: 0,
  province: 1,
  district: 2,
  commune: 3,
  grassroots: 4,
}

function drawNames(
  context: CanvasRenderingContext2D,
  units: readonly VisibleUnit[],
  scale: number,
  { selected, linked, related }: CardFocus,
): void {
  const taken: { left: number; top: number; right: number; bottom: number }[] = []
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
  context.textAlign = 'center'
  context.textBaseline = 'top'
  for (const { id, x, y, size, drawn } of named) {
    const root = drawn.unit.superiorId === null
    const strong = root || selected.has(id)
    const pixels = root && scale < nameScale && scale > 0.045 ? 14 : 12
    context.font = `${strong ? 600 : 400} ${pixels}px ${font}`
    const room = root ? 260 : Math.max(96, 210 * scale)
    const { unit } = drawn
    const rows = wrapName(
      context,
      root && unit.officialShortName ? { ...unit, name: unit.officialShortName } : unit,
      room,
    )
    const width = Math.max(...rows.map((row) => context.measureText(row).width))
    // Everything a root leads is drawn below it, so its own name goes above.
    const top = root ? y - Math.max(size, 3) - 4 - rows.length * (pixels + 3) : y + Math.max(size, 3) + 3
    const box = {
      left: x - width / 2 - 3,
      top,
      right: x + width / 2 + 3,
      bottom: top + rows.length * (pixels + 3),
    }
    if (taken.some((other) => overlaps(box, other))) continue
    taken.push(box)
    const dimmed = related !== null && !related.has(id) && !selected.has(id)
    context.globalAlpha = dimmed ? 0.25 : 1
    context.lineWidth = 4
    context.lineJoin = 'round'
    context.strokeStyle = paper
    context.fillStyle = drawn.mark === 'ended' ? '#8A867C' : ink
    for (const [index, row] of rows.entries()) {
      const rowTop = top + index * (pixels + 3)
      context.strokeText(row, x, rowTop)
      context.fillText(row, x, rowTop)
    }
    if (selected.has(id)) ring(context, x, y, size + 4)
  }
  context.globalAlpha = 1
  for (const unit of units)
    if (selected.has(unit.id)) ring(context, unit.x, unit.y, Math.max(unit.size, 4) + 4)
}

function ring(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.beginPath()
  context.arc(x, y, radius, 0, 2 * Math.PI)
  context.lineWidth = 2
  context.strokeStyle = ink
  context.stroke()
  context.setLineDash([])
}

function drawCards(
  context: CanvasRenderingContext2D,
  units: readonly VisibleUnit[],
  scale: number,
  texts: CardTexts,
  { selected, linked, related }: CardFocus,
): void {
  context.textBaseline = 'alphabetic'
  for (const { id, x, y, drawn } of units) {
    context.save()
    context.translate(x, y)
    context.scale(scale, scale)
    context.globalAlpha = related !== null && !related.has(id) && !selected.has(id) ? 0.35 : 1
    drawCard(context, drawn, texts, selected.has(id) ? 'selected' : linked.has(id) ? 'linked' : null)
    context.restore()
  }
}

function drawCard(
  context: CanvasRenderingContext2D,
  drawn: DrawnUnit,
  texts: CardTexts,
  outline: 'selected' | 'linked' | null,
): void {
  const [left, top] = [-cardWidth / 2, -cardHeight / 2]
  const ended = drawn.mark === 'ended'
  const colour = ended ? ghost : colourOfSystem(drawn.unit.system)
  context.beginPath()
  context.roundRect(left, top, cardWidth, cardHeight, 6)
  context.fillStyle = '#FFFFFF'
  context.fill()
  context.lineWidth = outline === null ? 1 : outline === 'selected' ? 3 : 2
  context.strokeStyle = outline === null ? '#CFCBC1' : ink
  context.setLineDash(outline === 'linked' ? [6, 4] : [])
  context.stroke()
  context.setLineDash([])
  context.save()
  context.clip()
  context.fillStyle = colour
  context.fillRect(left, top, 5, cardHeight)
  context.restore()
  context.textAlign = 'left'
  context.fillStyle = ended ? '#8A867C' : ink
  context.font = `600 14px ${font}`
  const sign = drawn.mark === null ? '' : markSigns[drawn.mark]
  const rows = wrapName(context, drawn.unit, cardWidth - 26 - (sign === '' ? 0 : 20))
  for (const [index, row] of rows.entries()) {
    const baseline = top + 21 + index * 18
    context.fillText(row, left + 14, baseline)
    if (ended) context.fillRect(left + 14, baseline - 5, context.measureText(row).width, 1)
  }
  if (sign !== '') {
    context.textAlign = 'right'
    context.font = `600 16px ${font}`
    context.fillText(sign, left + cardWidth - 10, top + 21)
    context.textAlign = 'left'
  }
  context.font = `400 12px ${font}`
  context.fillStyle = '#5D636B'
  context.fillText(texts.kind(drawn), left + 14, top + 58, cardWidth - 24)
  context.fillText(texts.figures(drawn), left + 14, top + 75, cardWidth - 24)
}

const overlaps = (
  a: { left: number; top: number; right: number; bottom: number },
  b: { left: number; top: number; right: number; bottom: number },
): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
