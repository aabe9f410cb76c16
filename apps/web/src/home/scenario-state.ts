import type { Review, ScenarioSummary } from '@tinhgon/contract'
import { useCallback } from 'react'
import { client } from '../api/client.ts'
import { useLoaded } from '../api/use-loaded.ts'

export type ScenarioState = 'submitted' | 'returned' | 'approved' | 'approvedEarlier'

/** More than this are not looked into from the list: each is a question of its own. */
const mostAsked = 24
const unknown: ReadonlyMap<string, ScenarioState> = new Map()

/** Where a scenario stands by what was handed in; null where nothing was, or all was taken back. */
function stateOf(reviews: readonly Review[]): ScenarioState | null {
  if (reviews.some(({ stands }) => stands)) return 'approved'
  const last = reviews.findLast(({ state }) => state !== 'withdrawn')
  if (last?.state === 'submitted' || last?.state === 'returned') return last.state
  return reviews.some(({ state }) => state === 'approved') ? 'approvedEarlier' : null
}

/** The states of the scenarios listed first, by id. */
export function useScenarioStates(scenarios: readonly ScenarioSummary[]): ReadonlyMap<string, ScenarioState> {
  const load = useCallback(async () => {
    const asked = scenarios.filter(({ locked }) => !locked).slice(0, mostAsked)
    const states = await Promise.all(
      asked.map(async ({ id }) => {
        const { reviews } = await client.listReviews({ params: { scenarioId: id } })
        return [id, stateOf(reviews)] as const
      }),
    )
    return new Map(states.flatMap(([id, state]) => (state === null ? [] : [[id, state] as const])))
  }, [scenarios])
  const { loaded } = useLoaded(load)
  return loaded.phase === 'loaded' ? loaded.value : unknown
}
