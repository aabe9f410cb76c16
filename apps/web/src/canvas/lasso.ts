import type Sigma from 'sigma'
import type { DrawingEdge, DrawingNode } from './drawing.ts'
import type { Palette } from './palette.ts'

interface Point {
  readonly x: number
  readonly y: number
}

/**
 * With Alt held down, dragging draws a loop; letting go selects every unit inside.
 * @returns takes it away again
 */
export function addLasso(
  sigma: Sigma<DrawingNode, DrawingEdge>,
  palette: () => Palette,
  onSelect: (unitIds: readonly string[]) => void,
): () => void {
  const container = sigma.getContainer()
  const canvas = sigma.createCanvas('lasso', { style: { pointerEvents: 'none', opacity: '0' } })
  const context = canvas.getContext('2d')
  let loop: Point[] | null = null
  const pointOf = (event: PointerEvent): Point => {
    const { left, top } = container.getBoundingClientRect()
    return { x: event.clientX - left, y: event.clientY - top }
  }
  const begin = (event: PointerEvent): void => {
    if (!event.altKey || event.button !== 0) return
    loop = [pointOf(event)]
    canvas.style.opacity = '1'
    container.setPointerCapture(event.pointerId)
    sigma.getMouseCaptor().enabled = false
    event.preventDefault()
  }
  const draw = (event: PointerEvent): void => {
    if (!loop || !context) return
    loop.push(pointOf(event))
    const { width, height } = sigma.getDimensions()
    canvas.width = width
    canvas.height = height
    context.beginPath()
    for (const { x, y } of loop) context.lineTo(x, y)
    context.closePath()
    context.fillStyle = palette().lasso
    context.fill()
    context.setLineDash([5, 4])
    context.strokeStyle = palette().ink
    context.stroke()
  }
  const end = (): void => {
    if (!loop) return
    const around = loop
    loop = null
    canvas.width = 0
    canvas.style.opacity = '0'
    // The click that follows would let everything go again.
    setTimeout(() => {
      sigma.getMouseCaptor().enabled = true
    }, 0)
    const inside: string[] = []
    sigma.getGraph().forEachNode((id, { x, y, drawn }) => {
      if (drawn && isInside(sigma.graphToViewport({ x, y }), around)) inside.push(id)
    })
    if (around.length > 2) onSelect(inside)
  }
  container.addEventListener('pointerdown', begin, true)
  container.addEventListener('pointermove', draw)
  container.addEventListener('pointerup', end)
  return () => {
    container.removeEventListener('pointerdown', begin, true)
    container.removeEventListener('pointermove', draw)
    container.removeEventListener('pointerup', end)
  }
}

/** By the number of sides that a ray to the right crosses. */
export function isInside({ x, y }: Point, loop: readonly Point[]): boolean {
  let inside = false
  for (const [index, a] of loop.entries()) {
    const b = loop.at(index - 1) ?? a
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside
  }
  return inside
}
