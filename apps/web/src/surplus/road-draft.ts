import type { PostsBesideNorm, SeatChoice } from '@tinhgon/engine'
import type { CalendarDate } from '@tinhgon/model'

/** What the planner has chosen and not yet saved: the day on which a seat ends, or null to let it stay. */
export type RoadDraft = ReadonlyMap<string, CalendarDate | null>

export const choicesOf = (draft: RoadDraft): SeatChoice[] =>
  [...draft].map(([postId, endsOn]) => ({ postId, endsOn }))

/** The plan's departures with the draft's in their place. */
export function departuresWith(
  departures: ReadonlyMap<string, CalendarDate>,
  draft: RoadDraft,
): ReadonlyMap<string, CalendarDate> {
  if (draft.size === 0) return departures
  const merged = new Map(departures)
  for (const [postId, endsOn] of draft)
    if (endsOn === null) merged.delete(postId)
    else merged.set(postId, endsOn)
  return merged
}

/** How many years are offered where the law sets no deadline: the general clause speaks of five. */
const yearsOffered = 5

/** Days by which seats may end: the last of each year, and the day on which the norm has to be reached. */
export function stagesOf({ normOn }: PostsBesideNorm, asOf: CalendarDate): CalendarDate[] {
  const first = Number(asOf.slice(0, 4))
  const last = normOn === null ? first + yearsOffered : Number(normOn.slice(0, 4))
  const stages: CalendarDate[] = []
  for (let year = first; year <= last; year += 1) {
    const end = `${year}-12-31`
    const stage = normOn !== null && normOn < end ? normOn : end
    if (stage > asOf) stages.push(stage)
  }
  return stages
}

/** Spreads the seats that are too many evenly over the stages, the first to leave first; none leaves after its deadline. */
export function spread(row: PostsBesideNorm, asOf: CalendarDate): [string, CalendarDate][] {
  const stages = stagesOf(row, asOf)
  const { seats } = row
  return seats.flatMap(({ postId }, index): [string, CalendarDate][] => {
    const stage = stages[Math.floor((index * stages.length) / seats.length)]
    return stage === undefined ? [] : [[postId, stage]]
  })
}
