import type { Structure } from '@tinhgon/engine'
import { chartDefaults } from '@tinhgon/layout'
import type { FoldedScenario } from '../session/folded-scenario.ts'
import type { CanvasLayout, DrawingEdge, Places } from './drawing.ts'
import type { Palette } from './palette.ts'

/** A line of subordination between two slots. */
export interface Tie {
  readonly upper: string
  readonly lower: string
  readonly edge: DrawingEdge
}

/** One key a line: keys that graphology makes up for ten thousand lines take as long as the lines. */
export const keyOf = ({ upper, lower }: Tie): string => `${upper}\t${lower}`

/** The lines between occupied slots; in a chart they pass the slots between, where nobody lives any more. */
export function tieSlots(
  folded: FoldedScenario,
  occupants: ReadonlyMap<string, string>,
  structure: Structure,
  {
    places,
    layout,
    palette,
  }: {
    readonly places: Places
    readonly layout: CanvasLayout
    readonly palette: Palette
  },
): Tie[] {
  const parentOf = new Map(folded.slots.map(({ id, parentId }) => [id, parentId]))
  const above = new Set(parentOf.values())
  const ties: Tie[] = []
  const tied = new Set<string>()
  const tie = (upper: string, lower: string): void => {
    ties.push({
      upper,
      lower,
      edge: {
        type: above.has(lower) ? 'line' : 'lowest-line',
        color: layout === 'network' ? palette.faintLine : palette.line,
        size: 1,
        straight: layout !== 'chart',
        // In a chart the line of a moved unit joins the lines of the place where it has always stood.
        busX: places.get(lower)?.busX ?? 0,
        drop: chartDefaults.cellHeight / 2,
        fade: 0,
      },
    })
  }
  for (const [slotId, unitId] of occupants) {
    const superiorId = structure.unit(unitId)?.superiorId ?? null
    const superiorSlot = superiorId === null ? null : (folded.slotOf.get(superiorId) ?? null)
    if (superiorSlot === null || !occupants.has(superiorSlot)) continue
    const chain = layout === 'chart' ? slotChain(parentOf, slotId, superiorSlot) : null
    if (!chain) {
      tie(superiorSlot, slotId)
      continue
    }
    for (const [index, lower] of chain.entries()) {
      const upper = chain[index + 1]
      if (upper === undefined || tied.has(lower)) continue
      tied.add(lower)
      tie(upper, lower)
    }
  }
  return ties
}

/** The slots from a unit up to its superior's; null where the superior's is not above it. */
function slotChain(
  parentOf: ReadonlyMap<string, string | null>,
  slotId: string,
  superiorSlot: string,
): string[] | null {
  const chain = [slotId]
  for (let id = parentOf.get(slotId) ?? null; id !== null; id = parentOf.get(id) ?? null) {
    chain.push(id)
    if (id === superiorSlot) return chain
  }
  return null
}
