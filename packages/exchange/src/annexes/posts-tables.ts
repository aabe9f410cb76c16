import type { Structure } from '@tinhgon/engine'
import type { Post, Unit } from '@tinhgon/model'
import { toldUnit } from '../norm-tables/told-terms.ts'
import { columns } from '../tables/columns.ts'
import type { Cell } from '../tables/table.ts'
import { type MakeTable, termsIn } from './make-table.ts'
import { unitsInOrder } from './units-in-order.ts'

/** How many posts of every role each system has at each tier, before and after. */
export const postsByRoleTable: MakeTable = ({ opening, structure }, language) => {
  const terms = termsIn(structure, language)
  const { profile } = structure.vocabulary
  const keyOf = ({ role }: Post, { system, tier }: Unit): string => `${system} ${tier} ${role}`
  const [before, after] = [countPosts(opening, keyOf), countPosts(structure, keyOf)]
  const rows = profile.systems.flatMap((system) =>
    profile.tiers.flatMap((tier) =>
      profile.roles.flatMap((role): Cell[][] => {
        const key = `${system.id} ${tier.id} ${role.id}`
        const counts = change(before.get(key), after.get(key))
        if (!counts) return []
        return [[terms.system(system.id), terms.tier(tier.id), terms.role(role.id), ...counts]]
      }),
    ),
  )
  return {
    columns: [columns.system, columns.tier, columns.role, columns.before, columns.after, columns.change],
    rows,
  }
}

/** How many posts of every role each unit has before and after, those of units that are no more included. */
export const postsByUnitTable: MakeTable = ({ opening, structure, systems }, language) => {
  const terms = termsIn(structure, language)
  const { roles } = structure.vocabulary.profile
  const keyOf = ({ role }: Post, { id }: Unit): string => `${id} ${role}`
  const [before, after] = [countPosts(opening, keyOf), countPosts(structure, keyOf)]
  const units = [...unitsInOrder(opening, systems), ...unitsInOrder(structure, systems)]
  const rows = [...new Set(units.map(({ id }) => id))].flatMap((id) =>
    roles.flatMap((role): Cell[][] => {
      const counts = change(before.get(`${id} ${role.id}`), after.get(`${id} ${role.id}`))
      const where = structure.unit(id) ? structure : opening
      return counts ? [[...toldUnit(where, id), terms.role(role.id), ...counts]] : []
    }),
  )
  return {
    columns: [
      columns.unitCode,
      columns.unitName,
      columns.role,
      columns.before,
      columns.after,
      columns.change,
    ],
    rows,
  }
}

/** Before, after, and by how much it went up or down; null where there is nothing of either. */
const change = (was = 0, is = 0): readonly [number, number, number] | null =>
  was === 0 && is === 0 ? null : [was, is, is - was]

function countPosts(
  structure: Structure,
  keyOf: (post: Post, unit: Unit) => string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const post of structure.table('posts').values()) {
    const unit = structure.unit(post.unitId)
    if (unit) counts.set(keyOf(post, unit), (counts.get(keyOf(post, unit)) ?? 0) + 1)
  }
  return counts
}
