import { chartDefaults } from '@tinhgon/layout'
import { useEffect, useRef } from 'react'
import Sigma from 'sigma'
import { EdgeLineProgram } from 'sigma/rendering'
import { addCardLayer } from './card-layer.ts'
import type { CardTexts } from './draw-cards.ts'
import type { Drawing, DrawingEdge, DrawingNode, Places } from './drawing.ts'
import { type InSight, lookAt, seenBy } from './in-sight.ts'
import { ink, line } from './palette.ts'
import { BusLineProgram } from './programs/bus-line-program.ts'
import { UnitShapeProgram } from './programs/unit-shape-program.ts'
import type { SharedCamera } from './shared-camera.ts'
import type { CardFocus, Watched } from './visible-unit.ts'

export interface StructureCanvasProps {
  readonly drawing: Drawing
  /** The places of every slot, those of the whole plan included: the frame must not move with a step. */
  readonly places: Places
  readonly label: string
  readonly texts: CardTexts
  readonly selected: ReadonlySet<string>
  readonly linked: ReadonlySet<string>
  readonly related: ReadonlySet<string> | null
  readonly hovered: string | null
  /** Names of the others who look at a unit, by its id. */
  readonly watched: Watched
  readonly camera: SharedCamera
  readonly onSelect: (unitId: string, add: boolean) => void
  readonly onClear: () => void
  readonly onHover: (unitId: string | null) => void
}

type Renderer = Sigma<DrawingNode, DrawingEdge>

/** One Sigma canvas. It is made once; a new drawing, focus or camera is handed to it. */
export function StructureCanvas(props: StructureCanvasProps) {
  const container = useRef<HTMLDivElement>(null)
  const renderer = useRef<Renderer | null>(null)
  const inSight = useRef<InSight | null>(null)
  const placed = useRef(props.places)
  const latest = useRef(props)
  latest.current = props

  useEffect(() => {
    if (!container.current) return
    const sigma = createRenderer(container.current, latest.current)
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
    sigma.on('clickStage', () => latest.current.onClear())
    sigma.on('enterNode', ({ node }) => latest.current.onHover(node))
    sigma.on('leaveNode', () => latest.current.onHover(null))
    const leave = latest.current.camera.join(sigma)
    return () => {
      leave()
      sigma.kill()
      renderer.current = null
    }
  }, [])

  const { drawing, places, selected, linked, related, hovered, watched } = props
  useEffect(() => {
    const sigma = renderer.current
    if (!sigma) return
    const keep = inSight.current
    sigma.setCustomBBox(frameOf(places))
    sigma.setGraph(drawing)
    if (placed.current !== places && keep) lookAt(sigma, keep)
    placed.current = places
  }, [drawing, places])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of focus asks for another frame, of the same drawing
  useEffect(() => {
    renderer.current?.scheduleRender()
  }, [selected, linked, related, hovered, watched, props.texts])

  return (
    <div className="canvas" role="img" aria-label={props.label}>
      <div className="canvas-surface" ref={container} />
    </div>
  )
}

function createRenderer(container: HTMLElement, { drawing, places }: StructureCanvasProps): Renderer {
  const sigma = new Sigma<DrawingNode, DrawingEdge>(drawing, container, {
    nodeProgramClasses: { unit: UnitShapeProgram },
    edgeProgramClasses: { bus: BusLineProgram, line: EdgeLineProgram },
    defaultNodeType: 'unit',
    defaultEdgeType: 'bus',
    defaultEdgeColor: line,
    labelColor: { color: ink },
    renderLabels: false,
    itemSizesReference: 'positions',
    zoomToSizeRatioFunction: (ratio) => ratio,
    zIndex: true,
    minCameraRatio: 0.02,
    maxCameraRatio: 2,
    enableCameraRotation: false,
    stagePadding: 40,
    allowInvalidContainer: true,
    // Sigma's own hover card would cover ours.
    defaultDrawNodeHover: () => {},
  })
  sigma.setCustomBBox(frameOf(places))
  // Sigma has placed the units in a frame of its own already.
  sigma.refresh()
  return sigma
}

/** The frame of all places, whatever part of them is drawn, so that every pane shows the same spot. */
function frameOf(places: Places): { x: [number, number]; y: [number, number] } {
  const margin = chartDefaults.cellWidth / 2
  const box: { x: [number, number]; y: [number, number] } = {
    x: [Infinity, -Infinity],
    y: [Infinity, -Infinity],
  }
  for (const { x, y } of places.values()) {
    box.x = [Math.min(box.x[0], x - margin), Math.max(box.x[1], x + margin)]
    box.y = [Math.min(box.y[0], -y - margin), Math.max(box.y[1], -y + margin)]
  }
  return Number.isFinite(box.x[0]) ? box : { x: [0, 1], y: [0, 1] }
}
