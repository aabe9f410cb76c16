import type { Review } from '@tinhgon/contract'
import { useCallback } from 'react'
import { client } from '../api/client.ts'
import { useLoaded } from '../api/use-loaded.ts'

const none: readonly Review[] = []

/**
 * What was handed in, the latest first.
 * @param changes counts notices and edits: whether an approval stands depends on both
 */
export function useReviews(
  scenarioId: string,
  changes: string,
): { readonly reviews: readonly Review[]; readonly reload: () => void } {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `changes` asks again
  const load = useCallback(
    async () => (await client.listReviews({ params: { scenarioId } })).reviews.toReversed(),
    [scenarioId, changes],
  )
  const { loaded, reload } = useLoaded(load)
  return { reviews: loaded.phase === 'loaded' ? loaded.value : none, reload }
}
