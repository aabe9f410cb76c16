import type { Baseline, Unit } from '@tinhgon/model'
import { offsetOf, pageOf } from '../http/paging.ts'

interface UnitQuery {
  readonly search?: string | undefined
  readonly system?: string | undefined
  readonly tier?: string | undefined
  readonly kind?: string | undefined
  readonly superiorId?: string | undefined
  readonly limit: number
  readonly cursor?: string | undefined
}

/** Without tone marks and case: people type `hue` and mean `Huế`. */
const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()

/**
 * How well a unit answers a search, the lower the better; null where it does not. A name that begins with
 * what was typed comes before one that holds it, and tone marks that were typed count.
 */
function rankOf({ name, code }: Unit, typed: string, plainTyped: string): number | null {
  if (code !== null && code === typed) return 0
  const bare = plain(name)
  const at = bare.indexOf(plainTyped)
  if (at < 0) return code?.startsWith(typed) ? 5 : null
  const exact = name.toLowerCase().includes(typed.toLowerCase()) ? 0 : 1
  if (at === 0) return 1 + exact
  return (bare[at - 1] === ' ' ? 3 : 4) + exact
}

export function pageOfUnits({ units }: Baseline, query: UnitQuery) {
  const { search, system, tier, kind, superiorId, limit } = query
  const chosen = units.filter(
    (unit) =>
      (system === undefined || unit.system === system) &&
      (tier === undefined || unit.tier === tier) &&
      (kind === undefined || unit.kind === kind) &&
      (superiorId === undefined || unit.superiorId === superiorId),
  )
  const found = search === undefined ? chosen : bestFirst(chosen, search)
  const offset = offsetOf(query.cursor)
  const { items, next } = pageOf(found, offset, limit)
  return { units: items, total: found.length, next }
}

function bestFirst(units: readonly Unit[], search: string): Unit[] {
  const plainTyped = plain(search)
  return units
    .flatMap((unit) => {
      const rank = rankOf(unit, search, plainTyped)
      return rank === null ? [] : [{ unit, rank }]
    })
    .sort((one, other) => one.rank - other.rank)
    .map(({ unit }) => unit)
}
