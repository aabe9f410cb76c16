import type { AnswerOf, Operations } from '@tinhgon/contract'
import { useCallback } from 'react'
import { client } from '../api/client.ts'
import { useLoaded } from '../api/use-loaded.ts'

export type Comment = AnswerOf<Operations['listComments']>['comments'][number]

const none: readonly Comment[] = []

/** What was said about a scenario. @param notices grows with every comment */
export function useComments(
  scenarioId: string,
  notices: number,
): { readonly comments: readonly Comment[]; readonly reload: () => void } {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `notices` asks again
  const load = useCallback(
    async () => (await client.listComments({ params: { scenarioId } })).comments,
    [scenarioId, notices],
  )
  const { loaded, reload } = useLoaded(load)
  return { comments: loaded.phase === 'loaded' ? loaded.value : none, reload }
}
