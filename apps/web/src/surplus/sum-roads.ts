import { type PostsBesideNorm, roadOf } from '@tinhgon/engine'
import type { CalendarDate } from '@tinhgon/model'

const kinds = ['heads', 'deputies', 'staff'] as const

/** Averages over several units are left out: their seats are counted where they are. */
export function sumRoads(rows: readonly PostsBesideNorm[], asOf: CalendarDate) {
  const last = rows.reduce(
    (latest, { normOn }) => (normOn !== null && normOn > latest ? normOn : latest),
    asOf,
  )
  return kinds.flatMap((counts) => {
    const ofKind = rows.filter((row) => row.counts === counts && row.surplus > 0 && row.seats.length > 0)
    if (ofKind.length === 0) return []
    const ends = new Map<number, number>()
    for (let year = Number(asOf.slice(0, 4)); year <= Number(last.slice(0, 4)); year += 1)
      ends.set(
        year,
        ofKind.reduce((sum, row) => sum + seatsAt(row, asOf, year), 0),
      )
    const total = (of: (row: PostsBesideNorm) => number): number =>
      ofKind.reduce((sum, row) => sum + of(row), 0)
    return [
      {
        counts,
        units: ofKind.length,
        current: total(({ current }) => current),
        allowed: total(({ allowed }) => allowed),
        over: total((row) => row.surplus),
        ends,
      },
    ]
  })
}

function seatsAt(row: PostsBesideNorm, asOf: CalendarDate, year: number): number {
  const { years } = roadOf(row, asOf)
  return years.findLast((one) => one.year <= year)?.seats ?? row.current
}
