import { type NormCheck, type Structure, type StructureGraph, syncGraph } from '@tinhgon/engine'
import type { CalendarDate } from '@tinhgon/model'
import { useMemo } from 'react'
import { daysOf, type FoldedScenario } from './folded-scenario.ts'

/**
 * Where the reader stands in the plan. The structure is one and walks; this value is another one at every
 * step, so that whatever is derived from the structure is derived again.
 */
export interface Standing {
  readonly structure: Structure
  readonly graph: StructureGraph
  /** Acts taken: 0 is the baseline. */
  readonly position: number
  /** The day of the last act taken, or of the baseline. */
  readonly day: CalendarDate
  /** What the norms of `check.asOf` say: those in force on the day, unless the reader has chosen another. */
  readonly check: NormCheck
}

/** Walks the structure, its graph and its norms with it, to a position before anything on screen reads it. */
export function useStanding(
  folded: FoldedScenario,
  position: number,
  rulesOn: CalendarDate | null,
): Standing {
  return useMemo(() => {
    const { timeline, graph, check, borders, steps, baseline } = folded
    const diffs = timeline.goTo(position)
    for (const diff of diffs) syncGraph(graph, diff)
    check.sync(...diffs)
    const day = steps[position - 1]?.act.operatesOn ?? baseline.date
    check.goTo({ asOf: rulesOn ?? day, operatesOn: daysOf(steps), borders })
    return { structure: timeline.structure, graph, position, day, check }
  }, [folded, position, rulesOn])
}
