import { slotsInSight, tidyChart } from '@tinhgon/layout'
import { vietnamProfile } from '@tinhgon/vietnam'
import { MultiDirectedGraph } from 'graphology'
import type Sigma from 'sigma'
import { addCardLayer } from '../../../../apps/web/src/canvas/card-layer.ts'
import { ChangeClock } from '../../../../apps/web/src/canvas/change-clock.ts'
import { createRenderer, frameOfPlaces } from '../../../../apps/web/src/canvas/create-renderer.ts'
import { drawChange } from '../../../../apps/web/src/canvas/draw-both.ts'
import { type DrawingOptions, drawStructure } from '../../../../apps/web/src/canvas/draw-structure.ts'
import type { DrawingEdge, DrawingNode } from '../../../../apps/web/src/canvas/drawing.ts'
import { palettes } from '../../../../apps/web/src/canvas/palette.ts'
import { foldScenario } from '../../../../apps/web/src/session/folded-scenario.ts'
import type { ChartNode } from '../chart-tree.ts'
import { countryOf, mergersOf } from '../country.ts'
import type { Contestant } from './contestant.ts'

/** The product's own way: fold the plan, place the slots, draw with Sigma and our programs. */
class Ours implements Contestant {
  readonly #clock = new ChangeClock()
  #sigma: Sigma<DrawingNode, DrawingEdge> | null = null
  #folded: ReturnType<typeof foldScenario> | null = null
  #changing = false

  show(nodes: readonly ChartNode[]): void {
    const container = document.getElementById('chart')
    if (!container) throw new Error('the page has no chart')
    this.#folded = foldScenario(countryOf(nodes), vietnamProfile, mergersOf(nodes))
    this.#folded.timeline.goTo(1)
    const places = this.#folded.chart
    this.#sigma = createRenderer(container, new MultiDirectedGraph(), places, this.#clock)
    addCardLayer(
      this.#sigma,
      () => ({ kind: ({ unit }) => unit.kind, figures: () => '' }),
      () => ({
        selected: new Set(),
        linked: new Set(),
        related: null,
        hovered: null,
        watched: new Map(),
        palette: palettes.light,
      }),
    )
    this.#sigma.setGraph(
      drawStructure(this.#folded, this.#standing(), { ...this.#options(), pane: 'before' }),
    )
  }

  pan(pixels: number): Promise<void> {
    const sigma = this.#drawn()
    const { x, ratio } = sigma.getCamera().getState()
    sigma.getCamera().setState({ x: x - (pixels / sigma.getDimensions().width) * ratio })
    return this.#drawnAnew()
  }

  zoom(factor: number): Promise<void> {
    const sigma = this.#drawn()
    sigma.getCamera().setState({ ratio: 1 / factor })
    return this.#drawnAnew()
  }

  fold(folded: boolean): void {
    const sigma = this.#drawn()
    if (!this.#folded) return
    const sight = slotsInSight(this.#folded.slots, { focus: null, folded: new Set(folded ? ['u1'] : []) })
    const places = tidyChart(
      sight.slots,
      vietnamProfile.systems.map(({ id }) => id),
    )
    const options = { ...this.#options(), places, hidden: sight.hidden, pane: 'before' as const }
    sigma.setCustomBBox(frameOfPlaces(places))
    sigma.setGraph(drawStructure(this.#folded, this.#standing(), options))
  }

  morph(share: number): Promise<void> {
    const sigma = this.#drawn()
    if (!this.#folded) throw new Error('nothing has been shown')
    if (!this.#changing) {
      this.#changing = true
      sigma.setCustomBBox(frameOfPlaces(this.#folded.chart))
      sigma.setGraph(drawChange(this.#folded, this.#standing(), this.#options()))
    }
    this.#clock.set(share)
    return this.#drawnAnew()
  }

  /** Sigma draws in the next frame of the browser, as it does in the product. */
  #drawnAnew(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#drawn().once('afterRender', resolve)
    // A camera that is where it should be already asks for no frame.
    this.#drawn().scheduleRender()
    return promise
  }

  #drawn(): Sigma<DrawingNode, DrawingEdge> {
    if (!this.#sigma) throw new Error('nothing has been shown')
    return this.#sigma
  }

  #standing() {
    if (!this.#folded) throw new Error('nothing has been shown')
    const { timeline, graph, check } = this.#folded
    return { structure: timeline.structure, graph, position: 1, day: '2025-07-01', check }
  }

  #options(): DrawingOptions {
    if (!this.#folded) throw new Error('nothing has been shown')
    return {
      places: this.#folded.chart,
      hidden: new Map(),
      layout: 'chart',
      systems: new Set(['territory']),
      sizeBy: 'tier',
      palette: palettes.light,
    }
  }
}

window.contestant = new Ours()
