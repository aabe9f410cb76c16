import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { FoldedScenario } from '../session/folded-scenario.ts'
import { linkedUnits } from '../session/linked-units.ts'
import { changeLocation, parseLocation } from '../session/page-location.ts'
import type { Standing } from '../session/standing.ts'
import type { Places } from './drawing.ts'
import type { SharedCamera } from './shared-camera.ts'

export interface Selection {
  readonly selected: ReadonlySet<string>
  /** Where the selected units come from and what they became. */
  readonly linked: ReadonlySet<string>
  /** Selects one unit, or with `add` one more; a unit selected already is let go. */
  readonly select: (unitId: string, add: boolean) => void
  /** Selects a unit and brings it into view, with what it comes from or became. */
  readonly show: (unitId: string, add?: boolean) => void
}

const selectedNow = (): Set<string> => new Set(parseLocation(window.location.hash).selected)

/** The selection lives in the address, so that it is the same everywhere and after a reload. */
export function useSelection(
  folded: FoldedScenario,
  standing: Standing,
  places: Places,
  camera: SharedCamera,
  inAddress: readonly string[],
): Selection {
  const selected = useMemo(() => new Set(inAddress), [inAddress])
  const linked = useMemo(() => linkedUnits(standing.structure, selected), [standing, selected])
  const bringIntoView = useCallback(
    (unitIds: readonly string[]): void => {
      const shown = [...unitIds, ...linkedUnits(standing.structure, unitIds)]
      camera.show(shown.flatMap((id) => places.get(folded.slotOf.get(id) ?? '') ?? []))
    },
    [camera, folded, places, standing],
  )
  const select = useCallback((unitId: string, add: boolean): void => {
    const chosen = add ? selectedNow() : new Set<string>()
    if (!chosen.delete(unitId)) chosen.add(unitId)
    changeLocation({ selected: [...chosen] })
  }, [])
  const show = useCallback(
    (unitId: string, add = false): void => {
      changeLocation({ selected: add ? [...selectedNow().add(unitId)] : [unitId] })
      bringIntoView([unitId])
    },
    [bringIntoView],
  )
  // Opened with units selected, by a link or after a merger, the canvas begins with them.
  const begun = useRef(false)
  useEffect(() => {
    if (begun.current) return
    begun.current = true
    bringIntoView([...selected])
  }, [bringIntoView, selected])
  return { selected, linked, select, show }
}
