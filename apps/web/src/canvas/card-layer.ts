import type Sigma from 'sigma'
import { clockOf } from './change-clock.ts'
import { type CardTexts, cardWidth, drawCards } from './draw-cards.ts'
import { drawNames } from './draw-names.ts'
import { drawWatchers } from './draw-watchers.ts'
import type { DrawingEdge, DrawingNode } from './drawing.ts'
import { pixelsPerUnit } from './pixels-per-unit.ts'
import type { CardFocus, VisibleUnit } from './visible-unit.ts'

/** Pixels a drawing unit from which cards are drawn. */
const cardScale = 0.74

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
    drawWatchers(context, visible, scale >= cardScale ? scale : null, focused)
  })
}

function unitsInView(
  sigma: Sigma<DrawingNode, DrawingEdge>,
  width: number,
  height: number,
  scale: number,
): VisibleUnit[] {
  const visible: VisibleUnit[] = []
  const margin = cardWidth * scale
  const { share, travels } = clockOf(sigma)
  // Without rotation a place on the screen is a scale and a shift away: ten thousand of them cost nothing.
  const origin = sigma.graphToViewport({ x: 0, y: 0 })
  sigma.getGraph().forEachNode((id, { x, y, toX, toY, size, drawn, fade }) => {
    if (!drawn) return
    // While the structure changes what comes has no name yet, and what goes has none any more.
    if (fade === 1 ? share > 0.6 : fade === 2 && share < 0.6) return
    const way = travels ? share : 0
    const at = {
      x: origin.x + (x + (toX - x) * way) * scale,
      y: origin.y - (y + (toY - y) * way) * scale,
    }
    if (at.x < -margin || at.y < -margin || at.x > width + margin || at.y > height + margin) return
    visible.push({ id, x: at.x, y: at.y, size: size * scale, drawn })
  })
  return visible
}
