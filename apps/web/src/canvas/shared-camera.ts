import type Sigma from 'sigma'
import type { CameraState } from 'sigma/types'
import { cameraOn } from './camera-on.ts'
import type { DrawingEdge, DrawingNode } from './drawing.ts'

type Renderer = Sigma<DrawingNode, DrawingEdge>

/** The part of the drawing that is on the screen, in drawing units; y grows downward. */
export interface Seen {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

function seenBy(sigma: Renderer): Seen {
  const { width, height } = sigma.getDimensions()
  const [from, to] = [sigma.viewportToGraph({ x: 0, y: 0 }), sigma.viewportToGraph({ x: width, y: height })]
  return { left: from.x, top: -from.y, width: to.x - from.x, height: from.y - to.y }
}

/** One camera for all panes: moving any of them moves the others, and a pane that joins looks where they look. */
export class SharedCamera {
  readonly #renderers = new Set<Renderer>()
  #state: CameraState | null = null
  #spreading = false

  readonly #watchers = new Set<(seen: Seen) => void>()

  join(sigma: Renderer): () => void {
    const camera = sigma.getCamera()
    if (this.#state) camera.setState(this.#state)
    this.#renderers.add(sigma)
    const follow = (state: CameraState): void => this.#spread(sigma, state)
    camera.on('updated', follow)
    const tell = (): void => {
      if (sigma !== [...this.#renderers][0]) return
      const seen = seenBy(sigma)
      for (const watcher of this.#watchers) watcher(seen)
    }
    sigma.on('afterRender', tell)
    return () => {
      camera.removeListener('updated', follow)
      sigma.off('afterRender', tell)
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

  /** Told after every frame what the panes show. */
  watch(watcher: (seen: Seen) => void): () => void {
    this.#watchers.add(watcher)
    for (const sigma of [...this.#renderers].slice(0, 1)) watcher(seenBy(sigma))
    return () => this.#watchers.delete(watcher)
  }

  /** Brings a spot of the drawing into the middle, at once. */
  centre({ x, y }: { readonly x: number; readonly y: number }): void {
    for (const sigma of [...this.#renderers].slice(0, 1)) {
      const at = sigma.viewportToFramedGraph(sigma.graphToViewport({ x, y: -y }))
      sigma.getCamera().setState({ x: at.x, y: at.y })
    }
  }

  /** Brings places into view. */
  show(points: readonly { readonly x: number; readonly y: number }[]): void {
    if (points.length > 0) this.#animate((sigma) => cameraOn(sigma, points))
  }
}
