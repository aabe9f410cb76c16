import type { Review } from '@tinhgon/contract'
import { useEffect, useMemo } from 'react'
import type { Watched } from '../canvas/visible-unit.ts'
import { type Members, useMembers } from '../people/use-members.ts'
import { isReadOnly } from '../session/is-read-only.ts'
import type { ScenarioControl } from '../session/use-scenario.ts'
import { useMe } from '../session/who.tsx'
import { type Rights, rightsIn } from '../sharing/rights.ts'
import { type Comment, useComments } from '../sharing/use-comments.ts'
import { useReviews } from '../sharing/use-reviews.ts'
import { type Live, useLive } from './use-live.ts'

/** Everything about a scenario that comes from others, kept fresh by its live stream. */
export interface Together {
  readonly live: Live
  readonly people: Members
  readonly rights: Rights
  readonly reviews: readonly Review[]
  readonly comments: readonly Comment[]
  /** Whether an approval stands for what is on the screen. */
  readonly approved: boolean
  /** Names of the others who look at a unit, by its id. */
  readonly watched: Watched
  readonly onShared: () => void
  readonly onReviewed: () => void
  readonly onCommented: () => void
}

export function useTogether(
  { session, scenario }: ScenarioControl,
  pastVersion: number | null,
  unitId: string | null,
): Together {
  const { document } = scenario
  const { me } = useMe()
  const live = useLive(session, pastVersion === null, unitId)
  const people = useMembers(document.workspaceId)
  const { reviews, reload: reloadReviews } = useReviews(document.id, `${document.version} ${live.reviewed}`)
  const { comments, reload: reloadComments } = useComments(document.id, live.commented)
  const rights = useMemo(() => rightsIn(me, document), [me, document])
  const watched = useMemo(() => {
    const looking = live.others.filter((other) => other.unitId !== null)
    const byUnit = Map.groupBy(looking, (other) => other.unitId ?? '')
    return new Map([...byUnit].map(([id, others]) => [id, others.map(({ name }) => name)]))
  }, [live.others])
  const approved =
    pastVersion === null
      ? reviews.some(({ stands }) => stands)
      : document.approvedVersions.includes(pastVersion)
  // A decision may fall between reading the scenario and hearing of it: then the reviews know better.
  useEffect(() => {
    if (pastVersion !== null || reviews.length === 0) return
    if (approved !== isReadOnly(session.current.document)) void session.refresh().catch(() => undefined)
  }, [session, reviews, approved, pastVersion])
  return {
    live,
    people,
    rights,
    reviews,
    comments,
    approved,
    watched,
    onShared: () => void session.refresh(),
    onReviewed: () => {
      reloadReviews()
      void session.refresh()
    },
    onCommented: reloadComments,
  }
}
