import { useCallback, useMemo, useState } from 'react'
import type { FoldedScenario } from '../session/folded-scenario.ts'
import { changeLocation, type PageLocation } from '../session/page-location.ts'
import type { Standing } from '../session/standing.ts'
import type { SharedCamera } from './shared-camera.ts'
import { type ShownPlaces, usePlaces } from './use-places.ts'
import { type Selection, useSelection } from './use-selection.ts'

export interface Branches {
  readonly shown: ShownPlaces
  readonly selection: Selection
  /** Folds the branch of a unit, or unfolds it; a unit with nothing below it has no branch. */
  readonly fold: (unitId: string) => void
  readonly foldedCount: number
  readonly unfoldAll: () => void
}

/** Which branches are on the canvas, where their units stand, and what of them is selected. */
export function useBranches(
  folded: FoldedScenario,
  standing: Standing,
  location: PageLocation,
  camera: SharedCamera,
): Branches {
  const [foldedSlots, setFoldedSlots] = useState<ReadonlySet<string>>(new Set())
  const shown = usePlaces(folded, location.layout, location.focus, foldedSlots)
  const { show: showPlaced, ...others } = useSelection(
    folded,
    standing,
    shown.places,
    camera,
    location.selected,
  )
  const unfoldAll = useCallback(() => setFoldedSlots(new Set()), [])
  const show = useCallback(
    (unitId: string, add?: boolean): void => {
      // What is folded away or outside the branch on the screen comes back into it.
      if (!shown.places.has(folded.slotOf.get(unitId) ?? '')) {
        unfoldAll()
        changeLocation({ focus: null })
      }
      showPlaced(unitId, add)
    },
    [folded, shown.places, showPlaced, unfoldAll],
  )
  const superiorSlots = useMemo(() => new Set(folded.slots.map(({ parentId }) => parentId)), [folded])
  const fold = (unitId: string): void => {
    const slotId = folded.slotOf.get(unitId)
    if (slotId === undefined || !superiorSlots.has(slotId)) return
    setFoldedSlots((before) => {
      const after = new Set(before)
      if (!after.delete(slotId)) after.add(slotId)
      return after
    })
  }
  return { shown, selection: { ...others, show }, fold, foldedCount: foldedSlots.size, unfoldAll }
}
