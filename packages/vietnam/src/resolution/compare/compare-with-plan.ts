import type { Plan, UnitsMerged } from '@tinhgon/model'
import type { ReadResolution } from '../read-resolution.ts'
import { spellingKey } from '../text/spelling.ts'
import { type Difference, differencesOf } from './differences.ts'

/** One clause of a text beside what a plan does with the same units. */
export interface ComparedClause {
  /** "khoản 4 Điều 1"; null for a merger that the text does not number. */
  readonly clause: string | null
  /** Names of the results; null where one side has none. */
  readonly inText: string | null
  readonly inPlan: string | null
  /** The act of the plan that does it. */
  readonly actId: string | null
  /** Empty where both do the same. */
  readonly differences: readonly Difference[]
}

export interface ComparedResolution {
  /** In the order of the text, then what only the plan does, in its order. */
  readonly clauses: readonly ComparedClause[]
  readonly equal: boolean
}

interface Planned {
  readonly event: UnitsMerged
  readonly actId: string
}

/**
 * Holds a text against a plan, clause by clause: what the text does that the plan does not, and the reverse.
 * A clause and a merger belong together if they make a unit of one name, else if they share the most units.
 * How much of a unit is compared as whole or not: a remainder is a part by another name.
 */
export function compareWithPlan({ events }: Pick<ReadResolution, 'events'>, plan: Plan): ComparedResolution {
  const inText = events.filter((event) => event.type === 'units-merged')
  const left = new Set(
    plan.flatMap(({ act, on }): Planned[] =>
      on
        ? act.events.flatMap((event) =>
            event.type === 'units-merged' && event.result.system === 'territory'
              ? [{ event, actId: act.id }]
              : [],
          )
        : [],
    ),
  )
  const pairs = new Map<UnitsMerged, Planned>()
  const pair = (event: UnitsMerged, planned: Planned | undefined): void => {
    if (!planned) return
    left.delete(planned)
    pairs.set(event, planned)
  }
  for (const event of inText) pair(event, sameName(event, left))
  for (const event of inText) if (!pairs.has(event)) pair(event, mostShared(event, left))
  const clauses: ComparedClause[] = [
    ...inText.map((event) => {
      const planned = pairs.get(event)
      return {
        clause: event.legalBasis?.clause ?? null,
        inText: event.result.name,
        inPlan: planned?.event.result.name ?? null,
        actId: planned?.actId ?? null,
        differences: differencesOf(event, planned?.event ?? null),
      }
    }),
    ...Array.from(left, ({ event, actId }) => ({
      clause: null,
      inText: null,
      inPlan: event.result.name,
      actId,
      differences: differencesOf(null, event),
    })),
  ]
  return { clauses, equal: clauses.every(({ differences }) => differences.length === 0) }
}

const sourceIds = ({ sources }: UnitsMerged): ReadonlySet<string> =>
  new Set(sources.map(({ unitId }) => unitId))

/** Names recur, so a merger of the same name counts only if some unit goes into both. */
function sameName(event: UnitsMerged, left: ReadonlySet<Planned>): Planned | undefined {
  const name = spellingKey(event.result.name)
  const own = sourceIds(event)
  for (const planned of left)
    if (spellingKey(planned.event.result.name) === name && !own.isDisjointFrom(sourceIds(planned.event)))
      return planned
  return undefined
}

function mostShared(event: UnitsMerged, left: ReadonlySet<Planned>): Planned | undefined {
  const own = sourceIds(event)
  let best: Planned | undefined
  let most = 0
  for (const planned of left) {
    const shared = own.intersection(sourceIds(planned.event)).size
    if (shared > most) [best, most] = [planned, shared]
  }
  return best
}
