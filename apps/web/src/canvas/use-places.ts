import { radialTree, slotsInSight, tidyChart } from '@tinhgon/layout'
import { useMemo } from 'react'
import type { FoldedScenario } from '../session/folded-scenario.ts'
import type { Layout } from '../session/page-location.ts'
import type { CanvasLayout, Places } from './drawing.ts'
import { useNetworkPlaces } from './use-network-places.ts'

export interface ShownPlaces {
  /** The layout on the screen: the chart until a network is there. */
  readonly layout: CanvasLayout
  readonly places: Places
  /** How many slots are folded away below a slot. */
  readonly hidden: ReadonlyMap<string, number>
  /** 0 to 1 while a network is being laid out, else null. */
  readonly progress: number | null
}

/** Where the slots stand in the layout chosen, of the subtree in focus and of what is not folded away. */
export function usePlaces(
  folded: FoldedScenario,
  chosen: Layout,
  focusId: string | null,
  foldedSlots: ReadonlySet<string>,
): ShownPlaces {
  // A map has no places of slots; the chart's stand ready for when it is left.
  const wanted: CanvasLayout = chosen === 'territory' ? 'chart' : chosen
  const focus = focusId === null ? null : (folded.slotOf.get(focusId) ?? null)
  const network = useNetworkPlaces(folded, wanted === 'network')
  const layout = wanted === 'network' && !network.places ? 'chart' : wanted
  const sight = useMemo(
    () => slotsInSight(folded.slots, { focus, folded: foldedSlots }),
    [folded, focus, foldedSlots],
  )
  const places = useMemo((): Places => {
    if (layout === 'network' && network.places) {
      const { places: all } = network
      return sight.slots === folded.slots
        ? all
        : new Map(sight.slots.flatMap(({ id }) => [[id, all.get(id)] as const]).filter(isPlaced))
    }
    const systems = folded.profile.systems.map(({ id }) => id)
    if (layout === 'radial') return radialTree(sight.slots, systems)
    return sight.slots === folded.slots ? folded.chart : tidyChart(sight.slots, systems)
  }, [folded, layout, sight, network])
  const progress = wanted === 'network' && network.progress < 1 ? network.progress : null
  return { layout, places, hidden: sight.hidden, progress }
}

type PlaceEntry = readonly [string, NonNullable<ReturnType<Places['get']>>]
const isPlaced = (entry: readonly [string, ReturnType<Places['get']>]): entry is PlaceEntry =>
  entry[1] !== undefined
