import type { Review, ScenarioSummary } from '@tinhgon/contract'
import { useCallback } from 'react'
import { client } from '../api/client.ts'
import { useLoaded } from '../api/use-loaded.ts'

export type ScenarioState = 'submitted' | 'returned' | 'approved' | 'approvedEarlier'

const unknown: ReadonlyMap<string, ScenarioState> = new Map()

/** Where a scenario stands by what its summary says; undefined where only its reviews can tell. */
function stateIn({
  lastReview,
  approvedVersions,
  version,
}: ScenarioSummary): ScenarioState | null | undefined {
  if (approvedVersions.includes(version)) return 'approved'
  // A later version may have the same content: a note does not end an approval.
  if (approvedVersions.length > 0) return undefined
  return lastReview === 'submitted' || lastReview === 'returned' ? lastReview : null
}

function stateOf(reviews: readonly Review[]): ScenarioState {
  if (reviews.some(({ stands }) => stands)) return 'approved'
  const last = reviews.findLast(({ state }) => state !== 'withdrawn')
  return last?.state === 'submitted' || last?.state === 'returned' ? last.state : 'approvedEarlier'
}

/** The states of scenarios by id; those that have none are left out. */
export function useScenarioStates(scenarios: readonly ScenarioSummary[]): ReadonlyMap<string, ScenarioState> {
  const load = useCallback(async () => {
    const states = await Promise.all(
      scenarios.map(async (scenario) => {
        const told = stateIn(scenario)
        if (told !== undefined) return [scenario.id, told] as const
        const { reviews } = await client.listReviews({ params: { scenarioId: scenario.id } })
        return [scenario.id, stateOf(reviews)] as const
      }),
    )
    return new Map(states.flatMap(([id, state]) => (state === null ? [] : [[id, state] as const])))
  }, [scenarios])
  const { loaded } = useLoaded(load)
  return loaded.phase === 'loaded' ? loaded.value : unknown
}
