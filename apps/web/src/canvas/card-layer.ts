import type Sigma from 'sigma'
import { cardScale, cardWidth } from './card-sizes.ts'
import { type CardTexts, drawCards } from './draw-cards.ts'
import { type Box, drawNames, drawRings, type PlacedName, placeNames } from './draw-names.ts'
import { drawWatchers } from './draw-watchers.ts'
import type { DrawingEdge, DrawingNode } from './drawing.ts'
import { pixelsPerUnit } from './pixels-per-unit.ts'
import { unitsOnScreen } from './units-on-screen.ts'
import type { CardFocus, VisibleUnit } from './visible-unit.ts'

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
    const screen: Box = { left: 0, top: 0, right: width, bottom: height }
    const scale = pixelsPerUnit(sigma)
    const visible = unitsOnScreen(sigma, cardWidth * scale)
    const focused = focus()
    if (scale >= cardScale) {
      clearWithin(canvas, context, screen, screen)
      drawCards(context, visible, scale, texts(), focused)
      drawWatchers(context, visible, scale, focused)
      return
    }
    const names = placeNames(context, visible, scale, focused)
    clearWithin(canvas, context, hasMarks(visible, focused) ? screen : boxAround(names), screen)
    drawNames(context, names, focused)
    drawRings(context, visible, focused)
    drawWatchers(context, visible, null, focused)
  })
}

/** Whether anything beside names is drawn at middle distance. */
const hasMarks = (units: readonly VisibleUnit[], { selected, linked, watched }: CardFocus): boolean =>
  selected.size + linked.size + watched.size > 0 &&
  units.some(({ id }) => selected.has(id) || linked.has(id) || watched.has(id))

/** The box of some names, with room for their outlines. */
function boxAround(names: readonly PlacedName[]): Box {
  const room = 6
  return {
    left: Math.min(...names.map(({ box }) => box.left)) - room,
    top: Math.min(...names.map(({ box }) => box.top)) - room,
    right: Math.max(...names.map(({ box }) => box.right)) + room,
    bottom: Math.max(...names.map(({ box }) => box.bottom)) + room,
  }
}

/** The layer is made anew only when it grows or shrinks by as much. */
const step = 64

/**
 * Makes the layer as large as what comes on it, and empties it. Where there is no graphics card a layer over the
 * whole screen costs more than all dots of a country, and far out there is one name on it.
 */
function clearWithin(
  canvas: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
  wanted: Box,
  screen: Box,
): void {
  const left = Math.max(0, Math.floor(wanted.left))
  const top = Math.max(0, Math.floor(wanted.top))
  const extent = (from: number, to: number, end: number): number =>
    Math.max(0, Math.min(end - from, Math.ceil((Math.min(to, end) - from) / step) * step))
  const width = extent(left, wanted.right, screen.right)
  const height = extent(top, wanted.bottom, screen.bottom)
  const ratio = window.devicePixelRatio || 1
  const { style } = canvas
  style.display = width === 0 || height === 0 ? 'none' : ''
  style.left = `${left}px`
  style.top = `${top}px`
  if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
    canvas.width = Math.round(width * ratio)
    canvas.height = Math.round(height * ratio)
    style.width = `${width}px`
    style.height = `${height}px`
  }
  context.setTransform(ratio, 0, 0, ratio, -left * ratio, -top * ratio)
  context.clearRect(left, top, width, height)
}
