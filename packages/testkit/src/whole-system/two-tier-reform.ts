import type { Act, ChangeEvent, Unit } from '@tinhgon/model'
import { actOf, dissolved, merged, posts, whole } from '../act-builder.ts'
import { attachedAt, bodyId, boundBodies } from './bodies.ts'
import { territoryWithBodies } from './system-unit.ts'
import { countryId, type District, type Province, type WholeSystem } from './whole-system.ts'

/** What a reform leaves, for whoever checks its outcome. */
export interface TwoTierReform {
  readonly acts: readonly Act[]
  readonly provinces: number
  readonly communes: number
}

const date = '2025-07-01'

/**
 * The two-tier reform of a whole system: first provinces merge, 63 into 34, with all their bodies; then an act
 * for each new province ends its districts (bodies under their committees merge with those of the province,
 * seats move there, the rest is dissolved) and merges communes by three with all that is bound to them, cells
 * going along with their committees.
 */
export function twoTierReform({ provinces }: WholeSystem): TwoTierReform {
  const pairs = provinces.length - Math.round((provinces.length * 34) / 63)
  const merging = Array.from({ length: pairs }, (_none, place) => provinces.slice(2 * place, 2 * place + 2))
  const joined = merging.map(
    (pair): Province => ({
      id: newId(pair[0]?.id ?? ''),
      districts: pair.flatMap(({ districts }) => districts),
    }),
  )
  const events = merging.flatMap((pair) =>
    mergeTerritories(
      pair.map(({ id }) => id),
      'province',
      countryId,
    ),
  )
  const after = [...joined, ...provinces.slice(2 * pairs)]
  const groups = after.map(({ districts }) => districts.flatMap(({ communeIds }) => inThrees(communeIds)))
  const acts = after.map(({ id, districts }, place) =>
    actOf([...endDistricts(id, districts), ...mergeCommunes(id, groups[place] ?? [])], {
      id: `reform/${id}`,
      operatesOn: date,
    }),
  )
  return {
    acts: events.length > 0 ? [actOf(events, { id: 'reform', operatesOn: date }), ...acts] : acts,
    provinces: after.length,
    communes: groups.reduce((sum, { length }) => sum + length, 0),
  }
}

const newId = (id: string): string => `n-${id}`

/** Neighbours by three; what is left over goes with the last, so that none stays alone. */
function inThrees(ids: readonly string[]): string[][] {
  const groups: string[][] = []
  for (let place = 0; place < ids.length; place += 3) groups.push(ids.slice(place, place + 3))
  const last = groups.at(-1)
  if (groups.length > 1 && last?.length === 1) groups.at(-2)?.push(...(groups.pop() ?? []))
  return groups
}

const mergeCommunes = (provinceId: string, groups: readonly (readonly string[])[]): ChangeEvent[] =>
  groups.flatMap((group) => mergeTerritories(group, 'commune', provinceId))

/** The territory and every body of it, each with its counterparts. */
function mergeTerritories(ids: readonly string[], tier: string, superiorId: string): ChangeEvent[] {
  const [first = ''] = ids
  const resultId = newId(first)
  return territoryWithBodies(resultId, tier, superiorId, first).map((result) =>
    merged(
      result,
      ids.map((id) => whole(id + result.id.slice(resultId.length))),
    ),
  )
}

function endDistricts(provinceId: string, districts: readonly District[]): ChangeEvent[] {
  const bodies = new Map(
    territoryWithBodies(provinceId, 'province', countryId, '').map((unit): [string, Unit] => [
      unit.kind,
      unit,
    ]),
  )
  const merging = attachedAt('district').flatMap(({ kind }) => {
    const result = bodies.get(kind)
    const sources = districts.map(({ id }) => whole(bodyId(id, kind)))
    return result ? [merged(result, [whole(result.id), ...sources], true)] : []
  })
  return [...merging, ...districts.flatMap(({ id }) => endDistrict(id, provinceId))]
}

function endDistrict(id: string, provinceId: string): ChangeEvent[] {
  const seated = boundBodies.filter(({ under }) => under === null).map(({ kind }) => kind)
  const move = seated.flatMap((kind) =>
    [1, 2, 3].map((seat) => ({ postId: `${bodyId(id, kind)}/s${seat}`, toUnitId: bodyId(provinceId, kind) })),
  )
  return [
    posts({ move }),
    dissolved(id, { successorIds: [provinceId] }),
    ...boundBodies.map(({ kind }) =>
      dissolved(bodyId(id, kind), { successorIds: [bodyId(provinceId, kind)] }),
    ),
  ]
}
