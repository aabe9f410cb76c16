import type { Act, Baseline, Plan } from '@tinhgon/model'
import type { ReadResolution } from '../read-resolution.ts'
import { spellingKey } from '../text/spelling.ts'
import { type Difference, differencesOf, type Side } from './differences.ts'
import { type Making, makingsOf } from './making.ts'
import { takenBy } from './taken-wholly.ts'

/** One clause of a text beside what a plan does with the same units. */
export interface ComparedClause {
  /** "khoản 4 Điều 1"; null for what only the plan does. */
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

interface Planned extends Side {
  readonly actId: string
}

/**
 * Holds a text against a plan, clause by clause: what the text does that the plan does not, and the reverse.
 * A clause and what a plan does belong together if they make a unit of one name, else if they share the most
 * units.
 * @param baseline on which both stand
 */
export function compareWithPlan(
  { events, act }: Pick<ReadResolution, 'events' | 'act'>,
  plan: Plan,
  { units }: Pick<Baseline, 'units'>,
): ComparedResolution {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const makingsIn = (all: Act['events']): Making[] =>
    all.flatMap((event) => makingsOf(event, (id) => byId.get(id)))
  const inText = makingsIn([...events])
  const ofText = takenBy(inText, new Set(act?.exhausts))
  const left = new Set(plan.flatMap(({ act, on }) => (on ? plannedBy(act, makingsIn(act.events)) : [])))
  const pairs = new Map<Making, Planned>()
  const pair = (making: Making, planned: Planned | undefined): void => {
    if (!planned) return
    left.delete(planned)
    pairs.set(making, planned)
  }
  for (const making of inText) pair(making, sameName(making, left))
  for (const making of inText) if (!pairs.has(making)) pair(making, mostShared(making, left))
  const clauses: ComparedClause[] = [
    ...inText.map((making) => {
      const planned = pairs.get(making) ?? null
      return {
        clause: making.clause,
        inText: making.result.name,
        inPlan: planned?.making.result.name ?? null,
        actId: planned?.actId ?? null,
        differences: differencesOf({ making, taken: ofText }, planned),
      }
    }),
    ...Array.from(left, (only) => ({
      clause: null,
      inText: null,
      inPlan: only.making.result.name,
      actId: only.actId,
      differences: differencesOf(null, only),
    })),
  ]
  return { clauses, equal: clauses.every(({ differences }) => differences.length === 0) }
}

function plannedBy(act: Act, makings: readonly Making[]): Planned[] {
  const ended = act.events.flatMap((event) => (event.type === 'unit-split' ? [event.unitId] : []))
  const taken = takenBy(makings, new Set([...act.exhausts, ...ended]))
  return makings.map((making) => ({ making, taken, actId: act.id }))
}

const sourceIds = ({ sources }: Making): ReadonlySet<string> => new Set(sources.map(({ unitId }) => unitId))

/** Names recur, so a unit of the same name counts only if it is made of some of the same units. */
function sameName(making: Making, left: ReadonlySet<Planned>): Planned | undefined {
  const name = spellingKey(making.result.name)
  const own = sourceIds(making)
  for (const planned of left)
    if (spellingKey(planned.making.result.name) === name && !own.isDisjointFrom(sourceIds(planned.making)))
      return planned
  return undefined
}

function mostShared(making: Making, left: ReadonlySet<Planned>): Planned | undefined {
  const own = sourceIds(making)
  let best: Planned | undefined
  let most = 0
  for (const planned of left) {
    const shared = own.intersection(sourceIds(planned.making)).size
    if (shared > most) [best, most] = [planned, shared]
  }
  return best
}
