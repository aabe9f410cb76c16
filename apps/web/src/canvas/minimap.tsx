import { type PointerEvent, useEffect, useMemo, useRef } from 'react'
import { usePalette } from '../appearance/use-palette.ts'
import { useLanguage } from '../language/language-context.tsx'
import type { FoldedScenario } from '../session/folded-scenario.ts'
import type { Places } from './drawing.ts'
import { colourOfSystem } from './palette.ts'
import type { SharedCamera } from './shared-camera.ts'

const [width, height] = [168, 112]

/** Everything in small, with a frame around what is on the screen; a click or a drag goes there. */
export function Minimap(props: {
  readonly folded: FoldedScenario
  readonly places: Places
  readonly systems: ReadonlySet<string>
  readonly camera: SharedCamera
}) {
  const { folded, places, systems, camera } = props
  const { texts } = useLanguage()
  const canvas = useRef<HTMLCanvasElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const palette = usePalette()
  const scale = useMemo(() => scaleOf(places), [places])

  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context) return
    const { left, top, factor } = scale
    context.clearRect(0, 0, width, height)
    for (const { id, system } of folded.slots) {
      const place = systems.has(system) ? places.get(id) : undefined
      if (!place) continue
      context.fillStyle = colourOfSystem(palette, system)
      context.fillRect((place.x - left) * factor, (place.y - top) * factor, 1.5, 1.5)
    }
  }, [folded, places, systems, scale, palette])

  useEffect(
    () =>
      camera.watch((seen) => {
        if (!frame.current) return
        const { left, top, factor } = scale
        const { style } = frame.current
        style.left = `${(seen.left - left) * factor}px`
        style.top = `${(seen.top - top) * factor}px`
        style.width = `${seen.width * factor}px`
        style.height = `${seen.height * factor}px`
      }),
    [camera, scale],
  )

  const goTo = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.buttons === 0) return
    const box = event.currentTarget.getBoundingClientRect()
    camera.centre({
      x: scale.left + (event.clientX - box.left) / scale.factor,
      y: scale.top + (event.clientY - box.top) / scale.factor,
    })
  }
  return (
    <div
      className="minimap"
      aria-hidden="true"
      title={texts.viewing.minimap}
      onPointerDown={goTo}
      onPointerMove={goTo}
    >
      <canvas ref={canvas} width={width} height={height} />
      <div className="minimap-frame" ref={frame} />
    </div>
  )
}

/** Where the left upper corner lies, and how many pixels a drawing unit gets. */
function scaleOf(places: Places) {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }
  for (const { x, y } of places.values()) {
    box.left = Math.min(box.left, x)
    box.right = Math.max(box.right, x)
    box.top = Math.min(box.top, y)
    box.bottom = Math.max(box.bottom, y)
  }
  const factor = Math.min(width / (box.right - box.left || 1), height / (box.bottom - box.top || 1)) * 0.94
  return {
    factor,
    left: (box.left + box.right) / 2 - width / 2 / factor,
    top: (box.top + box.bottom) / 2 - height / 2 / factor,
  }
}
