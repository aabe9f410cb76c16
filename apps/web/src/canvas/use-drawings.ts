import { useDeferredValue, useMemo } from 'react'
import type { FoldedScenario } from '../session/folded-scenario.ts'
import type { View } from '../session/page-location.ts'
import type { Standing } from '../session/standing.ts'
import { drawChange, drawOverlay } from './draw-both.ts'
import { type DrawingOptions, drawStructure } from './draw-structure.ts'
import type { Drawing, Places } from './drawing.ts'

export type Pane = 'before' | 'after' | 'overlay' | 'morph'

/** The panes of a view, from left to right. */
export const panesOf = (view: View): readonly Pane[] => (view === 'split' ? ['before', 'after'] : [view])

interface Wanted {
  readonly folded: FoldedScenario
  readonly standing: Standing
  readonly view: View
  readonly options: DrawingOptions
}

/** The panes on the screen, and what they were drawn of. */
export interface Drawn {
  readonly view: View
  readonly places: Places
  readonly panes: readonly { readonly pane: Pane; readonly drawing: Drawing }[]
}

/** A deferred rendering that is interrupted begins anew; what it has drawn is kept here. */
const drawnOf = new WeakMap<Wanted, Drawn>()

/**
 * The drawings of the panes. They come a moment after everything else: of ten thousand units they take as long
 * as all the rest of a step, and the page answers first.
 */
export function useDeferredDrawings(
  folded: FoldedScenario,
  standing: Standing,
  view: View,
  { places, hidden, layout, systems, sizeBy, palette }: DrawingOptions,
): Drawn {
  // One value, so that no drawing is made of half of what has changed.
  const wanted = useMemo(
    (): Wanted => ({ folded, standing, view, options: { places, hidden, layout, systems, sizeBy, palette } }),
    [folded, standing, view, places, hidden, layout, systems, sizeBy, palette],
  )
  const deferred = useDeferredValue(wanted)
  return useMemo(() => {
    const drawn = drawnOf.get(deferred) ?? draw(deferred)
    drawnOf.set(deferred, drawn)
    return drawn
  }, [deferred])
}

function draw({ folded, standing, view, options }: Wanted): Drawn {
  const panes = panesOf(view).map((pane) => {
    if (pane === 'overlay') return { pane, drawing: drawOverlay(folded, standing, options) }
    if (pane === 'morph') return { pane, drawing: drawChange(folded, standing, options) }
    return { pane, drawing: drawStructure(folded, standing, { ...options, pane }) }
  })
  return { view, places: options.places, panes }
}
