import type Sigma from 'sigma'
import type { CameraState } from 'sigma/types'
import { cameraOn } from './camera-on.ts'
import type { DrawingEdge, DrawingNode } from './drawing.ts'

type Renderer = Sigma<DrawingNode, DrawingEdge>

/** One camera for all panes: moving any of them moves the others, and a pane that joins looks where they look. */
export class SharedCamera {
  readonly #renderers = new Set<Renderer>()
  #state: CameraState | null = null
  #spreading = false

  join(sigma: Renderer): () => void {
    const camera = sigma.getCamera()
    if (this.#state) camera.setState(this.#state)
    this.#renderers.add(sigma)
    const follow = (state: CameraState): void => this.#spread(sigma, state)
    camera.on('updated', follow)
    return () => {
      camera.removeListener('updated', follow)
      this.#renderers.delete(sigma)
    }
  }

  #spread(from: Renderer, state: CameraState): void {
    this.#state = state
    if (this.#spreading) return
    this.#spreading = true
    for (const sigma of this.#renderers) if (sigma !== from) sigma.getCamera().setState(state)
    this.#spreading = false
  }

  #animate(state: (sigma: Renderer) => Partial<CameraState>): void {
    const [sigma] = this.#renderers
    const reduced = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    if (sigma) void sigma.getCamera().animate(state(sigma), { duration: reduced ? 1 : 300 })
  }

  fit(): void {
    this.#animate(() => ({ x: 0.5, y: 0.5, ratio: 1 }))
  }

  zoom(factor: number): void {
    this.#animate((sigma) => ({
      ratio: sigma.getCamera().getBoundedRatio(sigma.getCamera().getState().ratio * factor),
    }))
  }

  /** Brings places into view. */
  show(points: readonly { readonly x: number; readonly y: number }[]): void {
    if (points.length > 0) this.#animate((sigma) => cameraOn(sigma, points))
  }
}
