import type { CalendarDate, Person } from '@tinhgon/model'
import type { FoldStep } from '../fold/fold-plan.ts'
import { byCodeUnit } from '../structure/by-code-unit.ts'
import type { Structure } from '../structure/structure.ts'

/** Somebody who holds no post. */
export interface UnplacedPerson {
  readonly person: Person
  /** The post given up last; null for whoever held none. */
  readonly last: {
    readonly postId: string
    readonly role: string
    readonly unitId: string
    readonly actId: string
    readonly on: CalendarDate
    /** Why, where the plan says so. */
    readonly reason: string | null
  } | null
}

/** People without a post as the structure stands, in the order of their ids. @param steps those that were taken */
export function unplacedPeople(structure: Structure, steps: readonly FoldStep[]): UnplacedPerson[] {
  const holders = new Set<string>()
  for (const { holderId } of structure.table('posts').values()) if (holderId !== null) holders.add(holderId)
  const last = lastReleases(steps)
  return [...structure.table('people').values()]
    .filter(({ id }) => !holders.has(id))
    .map((person) => ({ person, last: last.get(person.id) ?? null }))
    .sort((a, b) => byCodeUnit(a.person.id, b.person.id))
}

function lastReleases(steps: readonly FoldStep[]): Map<string, NonNullable<UnplacedPerson['last']>> {
  const last = new Map<string, NonNullable<UnplacedPerson['last']>>()
  for (const step of steps) {
    if (!step.ok) continue
    const reasons = new Map(
      step.act.events.flatMap((event) =>
        event.type === 'holder-released' && event.reason !== undefined ? [[event.postId, event.reason]] : [],
      ),
    )
    const gone = [
      ...step.diff.removed,
      ...step.diff.updated.flatMap(([from, to]) =>
        from.table === 'posts' && to.table === 'posts' && from.record.holderId !== to.record.holderId
          ? [from]
          : [],
      ),
    ]
    for (const entry of gone) {
      if (entry.table !== 'posts' || entry.record.holderId === null) continue
      const { id: postId, role, unitId, holderId } = entry.record
      const { id: actId, operatesOn: on } = step.act
      last.set(holderId, { postId, role, unitId, actId, on, reason: reasons.get(postId) ?? null })
    }
  }
  return last
}
