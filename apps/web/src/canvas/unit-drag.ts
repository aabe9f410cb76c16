import type Sigma from 'sigma'
import { cardHeight, cardWidth } from './card-sizes.ts'
import type { DrawingEdge, DrawingNode } from './drawing.ts'
import type { Palette } from './palette.ts'
import { pixelsPerUnit } from './pixels-per-unit.ts'
import { unitWithRoomAt } from './unit-at.ts'

type Renderer = Sigma<DrawingNode, DrawingEdge>

/** Less than this is a click with an unsteady hand. */
const leastPixels = 8

/**
 * A selected unit can be dragged onto another, to be moved there; dragging anything else moves the canvas.
 * @returns takes it away again
 */
export function addUnitDrag(
  sigma: Renderer,
  palette: () => Palette,
  mayDrag: (unitId: string) => boolean,
  onDrop: (unitId: string, ontoId: string) => void,
): () => void {
  const canvas = sigma.createCanvas('drag', { style: { pointerEvents: 'none', opacity: '0' } })
  const context = canvas.getContext('2d')
  let drag: {
    readonly unitId: string
    readonly fromX: number
    readonly fromY: number
    ontoId: string | null
  } | null = null
  const begin = ({ node, event }: { node: string; event: { x: number; y: number } }): void => {
    if (!mayDrag(node)) return
    drag = { unitId: node, fromX: event.x, fromY: event.y, ontoId: null }
  }
  const follow = ({ event }: { event: { x: number; y: number; preventSigmaDefault(): void } }): void => {
    if (!drag || !context) return
    event.preventSigmaDefault()
    if (Math.hypot(event.x - drag.fromX, event.y - drag.fromY) < leastPixels) return
    const target = unitWithRoomAt(sigma, event, drag.unitId)
    drag.ontoId = target?.id ?? null
    canvas.style.opacity = '1'
    const screen = sigma.getDimensions()
    canvas.width = screen.width
    canvas.height = screen.height
    context.strokeStyle = palette().ink
    context.lineWidth = 2
    context.setLineDash([6, 4])
    context.beginPath()
    context.moveTo(drag.fromX, drag.fromY)
    context.lineTo(event.x, event.y)
    context.stroke()
    if (!target) return
    context.setLineDash([])
    context.lineWidth = 3
    const scale = pixelsPerUnit(sigma)
    const [width, height] = [cardWidth * scale, cardHeight * scale]
    context.strokeRect(target.x - width / 2, target.y - height / 2, width, height)
  }
  const end = (): void => {
    if (!drag) return
    const { unitId, ontoId } = drag
    drag = null
    canvas.width = 0
    canvas.style.opacity = '0'
    if (ontoId !== null) onDrop(unitId, ontoId)
  }
  sigma.on('downNode', begin)
  sigma.on('moveBody', follow)
  sigma.on('upNode', end)
  sigma.on('upStage', end)
  return () => {
    sigma.off('downNode', begin)
    sigma.off('moveBody', follow)
    sigma.off('upNode', end)
    sigma.off('upStage', end)
  }
}
