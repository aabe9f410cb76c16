import { useMemo } from 'react'
import type { FoldedScenario } from '../session/folded-scenario.ts'
import type { View } from '../session/page-location.ts'
import type { Standing } from '../session/standing.ts'
import { drawChange, drawOverlay } from './draw-both.ts'
import { type DrawingOptions, drawStructure } from './draw-structure.ts'
import type { Drawing } from './drawing.ts'

export type Pane = 'before' | 'after' | 'overlay' | 'morph'

/** The panes of a view, from left to right. */
export const panesOf = (view: View): readonly Pane[] => (view === 'split' ? ['before', 'after'] : [view])

/** The drawings of the panes on the screen. */
export function useDrawings(
  folded: FoldedScenario,
  standing: Standing,
  view: View,
  options: DrawingOptions,
): readonly { readonly pane: Pane; readonly drawing: Drawing }[] {
  const { places, hidden, layout, systems, sizeBy, palette } = options
  return useMemo(() => {
    const chosen = { places, hidden, layout, systems, sizeBy, palette }
    return panesOf(view).map((pane) => {
      if (pane === 'overlay') return { pane, drawing: drawOverlay(folded, standing, chosen) }
      if (pane === 'morph') return { pane, drawing: drawChange(folded, standing, chosen) }
      return { pane, drawing: drawStructure(folded, standing, { ...chosen, pane }) }
    })
  }, [folded, standing, view, places, hidden, layout, systems, sizeBy, palette])
}
