import type Sigma from 'sigma'
import type { DrawingEdge, DrawingNode } from './drawing.ts'
import { pixelsPerUnit } from './pixels-per-unit.ts'

type Renderer = Sigma<DrawingNode, DrawingEdge>

/** The spot of the drawing that a pane shows, told in the drawing's own units. */
export interface InSight {
  readonly centre: { readonly x: number; readonly y: number }
  readonly scale: number
  /** The whole drawing, not a spot of it. */
  readonly everything: boolean
}

export function seenBy(sigma: Renderer): InSight {
  const { width, height } = sigma.getDimensions()
  const { x, y, ratio } = sigma.getCamera().getState()
  return {
    centre: sigma.viewportToGraph({ x: width / 2, y: height / 2 }),
    scale: pixelsPerUnit(sigma),
    everything: ratio >= 0.999 && Math.abs(x - 0.5) < 0.01 && Math.abs(y - 0.5) < 0.01,
  }
}

/** After the drawing has got another frame, shows the same spot as before, as near as before. */
export function lookAt(sigma: Renderer, { centre, scale, everything }: InSight): void {
  if (everything) return
  const camera = sigma.getCamera()
  const { x, y } = sigma.viewportToFramedGraph(sigma.graphToViewport(centre))
  const ratio = camera.getBoundedRatio((camera.getState().ratio * pixelsPerUnit(sigma)) / scale)
  camera.setState({ x, y, ratio })
}
