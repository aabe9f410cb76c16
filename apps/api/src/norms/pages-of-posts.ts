import { type NormReport, type PostsBesideNorm, roadOf, type Structure } from '@tinhgon/engine'
import type { Person } from '@tinhgon/model'
import { offsetOf, pageOf } from '../http/paging.ts'

interface Paged {
  readonly limit: number
  readonly cursor?: string | undefined
}

/** A page of what units have beside norms on posts. @param knowsPeople else holders are left out */
export function pageOfSurplus(
  { asOf, posts, surplus }: NormReport,
  structure: Structure,
  { rows, limit, cursor }: Paged & { readonly rows: 'surplus' | 'all' },
  knowsPeople: boolean,
) {
  const people = structure.table('people')
  const holderOf = (holderId: string | null): Person | null =>
    knowsPeople && holderId !== null ? (people.get(holderId) ?? null) : null
  const asked: readonly PostsBesideNorm[] = rows === 'all' ? posts : surplus
  const { items, next } = pageOf(asked, offsetOf(cursor), limit)
  return {
    sums: [...Map.groupBy(surplus, ({ norm }) => norm)].map(([norm, ofNorm]) => ({
      norm,
      units: ofNorm.length,
      surplus: ofNorm.reduce((sum, beside) => sum + beside.surplus, 0),
    })),
    total: asked.length,
    rows: items.map((beside) => ({
      ...beside,
      road: roadOf(beside, asOf),
      seats: beside.seats.map(({ holderId, ...seat }) => ({
        ...seat,
        vacant: holderId === null,
        holder: holderOf(holderId),
      })),
    })),
    next,
  }
}

/** A page of the people without a post. @param knowsPeople else who they are is left out */
export function pageOfUnplaced({ unplaced }: NormReport, { limit, cursor }: Paged, knowsPeople: boolean) {
  const { items, next } = pageOf(unplaced, offsetOf(cursor), limit)
  const people = knowsPeople ? items : items.map(({ last }) => ({ person: null, last }))
  return { total: unplaced.length, people, next }
}
