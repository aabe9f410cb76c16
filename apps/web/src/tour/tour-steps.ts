import type { Structure } from '@tinhgon/engine'
import type { PageLocation } from '../session/page-location.ts'

/** The steps of the tour; each points at a part of the workspace. */
export const tourSteps = [
  { id: 'welcome', target: '.titles', position: 'bottom-start' },
  { id: 'outline', target: '.outline-area', position: 'right-start' },
  { id: 'canvas', target: '.views', position: 'bottom-start' },
  { id: 'merge', target: '.selection', position: 'left-start' },
  { id: 'ledger', target: '.ledger', position: 'top-start' },
  { id: 'acts', target: '.timeline', position: 'top-end' },
] as const
export type TourStep = (typeof tourSteps)[number]

/** How the workspace has to look for a step. */
export function sceneOf(step: TourStep, structure: Structure): Partial<PageLocation> {
  const plain = { sheet: null, presenting: false, focus: null, step: null } as const
  switch (step.id) {
    case 'canvas':
      return { ...plain, view: 'split', selected: [] }
    case 'merge':
      return { ...plain, view: 'after', selected: twoNeighbours(structure) }
    default:
      return { ...plain, view: 'after', selected: [] }
  }
}

/** Two units of the lowest territory under one superior, as a planner would merge them. */
function twoNeighbours(structure: Structure): readonly string[] {
  for (const unit of structure.units.values()) {
    if (unit.system !== 'territory') continue
    const lowest = [...structure.childIdsOf(unit.id)]
      .filter((id) => structure.childIdsOf(id).size === 0)
      .flatMap((id) => structure.unit(id) ?? [])
    // Codes are given from place to place, so that those next to each other lie near each other.
    const near = lowest.toSorted((a, b) => ((a.code ?? '') < (b.code ?? '') ? -1 : 1)).slice(0, 2)
    if (near.length === 2) return near.map(({ id }) => id)
  }
  return []
}
