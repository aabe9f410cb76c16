import type { ReadResolution } from '@tinhgon/vietnam'

/** A stretch of the text in which the same things are said of every letter. */
export interface Segment {
  readonly start: number
  readonly text: string
  /** Which clause it belongs to, by its place; null outside the clauses. */
  readonly clause: number | null
  /** The unit that is named there, by its id. */
  readonly unitId: string | null
  /** Whether it is part of something open. */
  readonly open: boolean
}

/** Cuts the text wherever a clause, a name or something open begins or ends; put together it is the text again. */
export function textSegments(text: string, { clauses, choices, open }: ReadResolution): Segment[] {
  const cuts = new Set<number>([0, text.length])
  const spans = [...clauses, ...choices.map(({ named }) => named.mention), ...open]
  for (const { start, end } of spans) {
    cuts.add(Math.min(start, text.length))
    cuts.add(Math.min(end, text.length))
  }
  const places = [...cuts].sort((a, b) => a - b)
  const clauseAt = finder(clauses.map(({ start, end }, index) => ({ start, end, value: index })))
  const unitAt = finder(
    choices.map(({ named: { mention }, unit }) => ({
      start: mention.start,
      end: mention.end,
      value: unit.id,
    })),
  )
  const openAt = finder(open.map(({ start, end }) => ({ start, end, value: true })))
  return places.slice(0, -1).map((start, index) => ({
    start,
    text: text.slice(start, places[index + 1]),
    clause: clauseAt(start),
    unitId: unitAt(start),
    open: openAt(start) ?? false,
  }))
}

/** What covers a place, for places asked in rising order. */
function finder<T>(spans: readonly { readonly start: number; readonly end: number; readonly value: T }[]) {
  const sorted = spans.toSorted((a, b) => a.start - b.start)
  let next = 0
  let current: (typeof sorted)[number] | undefined
  return (place: number): T | null => {
    for (; next < sorted.length && (sorted[next]?.start ?? 0) <= place; next += 1)
      if ((sorted[next]?.end ?? 0) > place) current = sorted[next]
    return current && place < current.end ? current.value : null
  }
}
