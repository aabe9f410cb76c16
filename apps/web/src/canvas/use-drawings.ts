import { useMemo } from 'react'
import type { FoldedScenario } from '../session/folded-scenario.ts'
import type { PageLocation } from '../session/page-location.ts'
import type { Standing } from '../session/standing.ts'
import { type Drawing, type DrawingOptions, drawStructure } from './drawing.ts'

/** The drawings of the panes on screen; of the others null. */
export function useDrawings(
  folded: FoldedScenario,
  standing: Standing,
  view: PageLocation['view'],
  { places, layout, systems, sizeBy }: Omit<DrawingOptions, 'pane'>,
): { readonly before: Drawing | null; readonly after: Drawing | null } {
  const [showsBefore, showsAfter] = [view !== 'after', view !== 'before']
  const before = useMemo(
    () =>
      showsBefore
        ? drawStructure(folded, standing, { pane: 'before', places, layout, systems, sizeBy })
        : null,
    [folded, standing, places, layout, systems, sizeBy, showsBefore],
  )
  const after = useMemo(
    () =>
      showsAfter ? drawStructure(folded, standing, { pane: 'after', places, layout, systems, sizeBy }) : null,
    [folded, standing, places, layout, systems, sizeBy, showsAfter],
  )
  return { before, after }
}
