import type { AnswerOf, Operations } from '@tinhgon/contract'
import { useCallback, useMemo } from 'react'
import { client } from '../api/client.ts'
import { useLoaded } from '../api/use-loaded.ts'
import { useLanguage } from '../language/language-context.tsx'
import { useMe } from '../session/who.tsx'

export type Member = AnswerOf<Operations['listMembers']>['members'][number]

export interface Members {
  readonly members: readonly Member[]
  /** How somebody is called here, whether they still belong to the workspace or not. */
  readonly nameOf: (userId: string | null) => string
  readonly reload: () => void
  readonly error: unknown
}

const nobody: readonly Member[] = []

/** Who belongs to a workspace; of an example, which is everybody's, nobody is told. */
export function useMembers(workspaceId: string | null): Members {
  const { me } = useMe()
  const { texts } = useLanguage()
  const load = useCallback(
    async () =>
      workspaceId === null ? nobody : (await client.listMembers({ params: { workspaceId } })).members,
    [workspaceId],
  )
  const { loaded, reload } = useLoaded(load)
  const members = loaded.phase === 'loaded' ? loaded.value : nobody
  const nameOf = useMemo(() => {
    const names = new Map(members.map(({ userId, name }) => [userId, name]))
    return (userId: string | null): string =>
      userId === me.userId
        ? texts.sharing.you
        : ((userId === null ? null : names.get(userId)) ?? texts.sharing.someone)
  }, [members, me, texts])
  return { members, nameOf, reload, error: loaded.phase === 'failed' ? loaded.error : null }
}
