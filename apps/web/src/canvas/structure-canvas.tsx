import { useEffect, useRef } from 'react'
import type Sigma from 'sigma'
import { addCardLayer } from './card-layer.ts'
import type { ChangeClock } from './change-clock.ts'
import { createRenderer, frameOfPlaces } from './create-renderer.ts'
import type { CardTexts } from './draw-cards.ts'
import type { Drawing, DrawingEdge, DrawingNode, Places } from './drawing.ts'
import { type InSight, lookAt, seenBy } from './in-sight.ts'
import { addLasso } from './lasso.ts'
import type { Palette } from './palette.ts'
import type { SharedCamera } from './shared-camera.ts'
import { addUnitDrag } from './unit-drag.ts'
import type { CardFocus, Watched } from './visible-unit.ts'

export interface StructureCanvasProps {
  readonly drawing: Drawing
  /** The places of every slot, those of the whole plan included: the frame must not move with a step. */
  readonly places: Places
  readonly label: string
  readonly palette: Palette
  readonly texts: CardTexts
  readonly selected: ReadonlySet<string>
  readonly linked: ReadonlySet<string>
  readonly related: ReadonlySet<string> | null
  readonly hovered: string | null
  /** Names of the others who look at a unit, by its id. */
  readonly watched: Watched
  readonly camera: SharedCamera
  readonly clock: ChangeClock
  readonly onSelect: (unitId: string, add: boolean) => void
  readonly onSelectAll: (unitIds: readonly string[]) => void
  readonly onClear: () => void
  readonly onHover: (unitId: string | null) => void
  readonly onFold: (unitId: string) => void
  /** A unit was dropped onto another; null where nothing may be moved. */
  readonly onMove: ((unitId: string, superiorId: string) => void) | null
}

/** One Sigma canvas. It is made once; a new drawing, focus or camera is handed to it. */
export function StructureCanvas(props: StructureCanvasProps) {
  const container = useRef<HTMLDivElement>(null)
  const renderer = useRef<Sigma<DrawingNode, DrawingEdge> | null>(null)
  const inSight = useRef<InSight | null>(null)
  const placed = useRef(props.places)
  const latest = useRef(props)
  latest.current = props

  useEffect(() => {
    if (!container.current) return
    const { drawing, places, clock, camera } = latest.current
    const sigma = createRenderer(container.current, drawing, places, clock)
    renderer.current = sigma
    addCardLayer(
      sigma,
      () => latest.current.texts,
      (): CardFocus => latest.current,
    )
    sigma.on('afterRender', () => {
      inSight.current = seenBy(sigma)
    })
    sigma.on('clickNode', ({ node, event }) => {
      const { ctrlKey, shiftKey, metaKey } = event.original as MouseEvent
      latest.current.onSelect(node, ctrlKey || shiftKey || metaKey)
    })
    sigma.on('doubleClickNode', ({ node, event }) => {
      event.preventSigmaDefault()
      latest.current.onFold(node)
    })
    sigma.on('clickStage', () => latest.current.onClear())
    sigma.on('enterNode', ({ node }) => latest.current.onHover(node))
    sigma.on('leaveNode', () => latest.current.onHover(null))
    const palette = (): Palette => latest.current.palette
    const endings = [
      camera.join(sigma),
      clock.listen(() => sigma.scheduleRender()),
      addLasso(sigma, palette, (unitIds) => latest.current.onSelectAll(unitIds)),
      addUnitDrag(
        sigma,
        palette,
        (unitId) => latest.current.onMove !== null && latest.current.selected.has(unitId),
        (unitId, ontoId) => latest.current.onMove?.(unitId, ontoId),
      ),
    ]
    return () => {
      for (const end of endings) end()
      sigma.kill()
      renderer.current = null
    }
  }, [])

  const { drawing, places, selected, linked, related, hovered, watched } = props
  useEffect(() => {
    const sigma = renderer.current
    if (!sigma) return
    const keep = inSight.current
    sigma.setCustomBBox(frameOfPlaces(places))
    sigma.setGraph(drawing)
    if (placed.current !== places && keep) lookAt(sigma, keep)
    placed.current = places
  }, [drawing, places])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of focus asks for another frame, of the same drawing
  useEffect(() => {
    renderer.current?.scheduleRender()
  }, [selected, linked, related, hovered, watched, props.texts, props.palette])

  return (
    <div className="canvas" role="img" aria-label={props.label}>
      <div className="canvas-surface" ref={container} />
    </div>
  )
}
