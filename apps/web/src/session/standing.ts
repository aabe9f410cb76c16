import { type Structure, type StructureGraph, syncGraph } from '@tinhgon/engine'
import { useMemo } from 'react'
import type { FoldedScenario } from './folded-scenario.ts'

/**
 * Where the reader stands in the plan. The structure is one and walks; this value is another one at every
 * step, so that whatever is derived from the structure is derived again.
 */
export interface Standing {
  readonly structure: Structure
  readonly graph: StructureGraph
  /** Acts taken: 0 is the baseline. */
  readonly position: number
}

/** Walks the structure, and its graph with it, to a position before anything on screen reads it. */
export function useStanding(folded: FoldedScenario, position: number): Standing {
  return useMemo(() => {
    for (const diff of folded.timeline.goTo(position)) syncGraph(folded.graph, diff)
    return { structure: folded.timeline.structure, graph: folded.graph, position }
  }, [folded, position])
}
