import type { Structure } from '@tinhgon/engine'
import type { KeyboardEvent, ReactNode } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import { changeLocation } from '../session/page-location.ts'
import type { SharedCamera } from './shared-camera.ts'
import type { Selection } from './use-selection.ts'
import { type PlaceOf, unitOnWay, wayOfKey } from './walk-structure.ts'

/** The canvas for the keyboard: walk along the structure, fold, focus, zoom; the unit reached is read out. */
export function CanvasKeys(props: {
  readonly structure: Structure
  readonly selection: Selection
  readonly placeOf: PlaceOf
  readonly camera: SharedCamera
  readonly onFit: () => void
  readonly onFold: (unitId: string) => void
  readonly children: ReactNode
}) {
  const { structure, selection, placeOf, camera, onFit, onFold, children } = props
  const { texts } = useLanguage()
  const here = [...selection.selected].at(-1) ?? null
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return
    const way = wayOfKey[event.key]
    if (way) {
      const next = unitOnWay(structure, placeOf, here, way)
      if (next !== null) selection.show(next)
    } else if (event.key === '+' || event.key === '=') camera.zoom(1 / 1.6)
    else if (event.key === '-') camera.zoom(1.6)
    else if (event.key === '0') onFit()
    else if (event.key === 'Escape') changeLocation({ selected: [] })
    else if (event.key === 'Enter' && here !== null) onFold(here)
    else if (event.key.toLowerCase() === 'f' && here !== null) changeLocation({ focus: here })
    else return
    event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a canvas has no element of its own for this
    <div
      className="canvas-keys"
      role="group"
      aria-label={texts.viewing.canvas}
      aria-description={texts.viewing.keys}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the canvas is walked with the arrow keys
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      {children}
      <span className="visually-hidden" aria-live="polite">
        {here === null ? '' : (structure.unit(here)?.name ?? '')}
      </span>
    </div>
  )
}
