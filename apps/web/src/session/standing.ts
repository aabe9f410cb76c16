import type { Structure } from '@tinhgon/engine'
import { useMemo } from 'react'
import type { FoldedScenario } from './folded-scenario.ts'

/**
 * Where the reader stands in the plan. The structure is one and walks; this value is another one at every
 * step, so that whatever is derived from the structure is derived again.
 */
export interface Standing {
  readonly structure: Structure
  /** Acts taken: 0 is the baseline. */
  readonly position: number
}

/** Walks the structure to a position before anything on screen reads it. */
export function useStanding(folded: FoldedScenario, position: number): Standing {
  return useMemo(() => {
    folded.timeline.goTo(position)
    return { structure: folded.timeline.structure, position }
  }, [folded, position])
}
