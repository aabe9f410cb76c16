import {
  type ComparedFigures,
  lineagePairs,
  type PostsBesideNorm,
  postsBesideNorms,
  type Structure,
  type Summary,
  seatDepartures,
  summarise,
} from '@tinhgon/engine'
import type { Act, Baseline, CalendarDate, Plan, Unit } from '@tinhgon/model'
import type { ComparedScenario, Comparison } from '../compare/comparison.ts'

/**
 * The day that the page is about: that of the last act that makes, ends or changes units. Acts after it only
 * let posts end, which is the road that the page tells year by year.
 */
export function lastDayOfUnits(baseline: Baseline, plan: Plan): CalendarDate {
  const days = plan.flatMap(({ act, on }) => (on && changesUnits(act) ? act.operatesOn : []))
  return days.toSorted().at(-1) ?? baseline.date
}

const ofUnits: ReadonlySet<string> = new Set([
  'units-merged',
  'unit-split',
  'unit-established',
  'unit-dissolved',
  'unit-changed',
])
const changesUnits = ({ events }: Act): boolean => events.some(({ type }) => ofUnits.has(type))

/** How many units of a kind there are before and after. */
export interface KindChange {
  readonly kind: string
  readonly before: number
  readonly after: number
}

export interface SystemChange {
  readonly system: string
  readonly before: number
  readonly after: number
  /** The kinds that change most, the largest change first. */
  readonly kinds: readonly KindChange[]
}

const kindsShown = 3

export function systemChanges(
  { opening, profile }: Comparison,
  { column }: ComparedScenario,
): SystemChange[] {
  const [before, after] = [summarise(opening), summarise(column.structure)]
  const countIn = (summary: Summary, system: string): number => summary.bySystem[system] ?? 0
  return profile.systems.flatMap(({ id }): SystemChange[] => {
    if (countIn(before, id) + countIn(after, id) === 0) return []
    const kinds = profile.kinds
      .filter(({ system }) => system === id)
      .map(({ id: kind }) => ({
        kind,
        before: before.byKind[kind] ?? 0,
        after: after.byKind[kind] ?? 0,
      }))
      .filter((change) => change.before !== change.after)
      .toSorted((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))
    return [
      {
        system: id,
        before: countIn(before, id),
        after: countIn(after, id),
        kinds: kinds.slice(0, kindsShown),
      },
    ]
  })
}

/** A unit and those of the baseline that came together in it. */
export interface Merger {
  readonly unit: Unit
  readonly origins: readonly Unit[]
}

/** The territorial units made of most, the most first. */
export function largestMergers(
  { column }: ComparedScenario,
  count: number,
): { readonly all: number; readonly largest: readonly Merger[] } {
  const pairs = lineagePairs(column.structure).filter(({ after }) => after.system === 'territory')
  const mergers = [...Map.groupBy(pairs, ({ after }) => after)]
    .map(([unit, ofUnit]) => ({ unit, origins: ofUnit.map(({ before }) => before) }))
    .filter(({ origins }) => origins.length > 1)
    .toSorted((a, b) => b.origins.length - a.origins.length || (a.unit.name < b.unit.name ? -1 : 1))
  return { all: mergers.length, largest: mergers.slice(0, count) }
}

/** Every limit on posts beside what units have, on the day of the page. */
export function surplusOf({ column }: ComparedScenario): readonly PostsBesideNorm[] {
  const { structure, check, baseline, steps, asOf } = column
  if (!check) return []
  return postsBesideNorms({ structure, check, baseline, departures: seatDepartures(steps, asOf) })
}

/** Seats above the norm by the last day on which they are lawful, the soonest first; null where no day is set. */
export function lawfulUntil(
  rows: readonly PostsBesideNorm[],
  counts: PostsBesideNorm['counts'],
): readonly (readonly [CalendarDate | null, number])[] {
  const seats = rows.filter((row) => row.counts === counts).flatMap((row) => row.seats)
  return [...Map.groupBy(seats, (seat) => seat.lawfulUntil)]
    .map(([day, ofDay]) => [day, ofDay.length] as const)
    .toSorted(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1))
}

const keys = [
  ['units', 'units'],
  ['posts', 'posts'],
  ['heads', 'posts/head'],
  ['deputies', 'posts/deputy'],
] as const

/** Whether there is any post, before or after. */
export const hasPosts = (columns: Readonly<Record<'before' | 'figures', ComparedFigures>>): boolean =>
  [columns.before, columns.figures].some((figures) => (figures.get('posts')?.value ?? 0) > 0)

/** What is asked first. Communes are those of the territory: every system has units on their tier. */
export function keyFigures({ before, opening }: Comparison, { figures, column }: ComparedScenario) {
  const communesOf = ({ units }: Structure): number =>
    [...units.values()].filter(({ system, tier }) => system === 'territory' && tier === 'commune').length
  const communes = {
    key: 'communes',
    before: communesOf(opening),
    after: communesOf(column.structure),
  } as const
  // A baseline of units alone says nothing of posts: that is not none.
  const told = keys.filter(([key]) => key === 'units' || hasPosts({ before, figures }))
  return [
    communes,
    ...told.map(([key, figure]) => ({
      key,
      before: before.get(figure)?.value ?? 0,
      after: figures.get(figure)?.value ?? 0,
    })),
  ]
}
