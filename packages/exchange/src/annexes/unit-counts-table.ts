import type { Structure } from '@tinhgon/engine'
import type { Unit } from '@tinhgon/model'
import { columns } from '../tables/columns.ts'
import type { Cell } from '../tables/table.ts'
import { type MakeTable, termsIn } from './make-table.ts'

/** How many units there are before and after, by system, tier and kind. */
export const unitCountsTable: MakeTable = ({ opening, structure }, language) => {
  const terms = termsIn(structure, language)
  const { profile } = structure.vocabulary
  const [before, after] = [countUnits(opening), countUnits(structure)]
  const rows = profile.systems.flatMap((system) =>
    profile.tiers.flatMap((tier) =>
      profile.kinds.flatMap((kind): Cell[][] => {
        const key = keyOf({ system: system.id, tier: tier.id, kind: kind.id })
        const [was, is] = [before.get(key) ?? 0, after.get(key) ?? 0]
        if (was === 0 && is === 0) return []
        return [[terms.system(system.id), terms.tier(tier.id), terms.kind(kind.id), was, is, is - was]]
      }),
    ),
  )
  return {
    columns: [columns.system, columns.tier, columns.kind, columns.before, columns.after, columns.change],
    rows,
  }
}

const keyOf = ({ system, tier, kind }: Pick<Unit, 'system' | 'tier' | 'kind'>): string =>
  `${system} ${tier} ${kind}`

function countUnits({ units }: Structure): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const unit of units.values()) counts.set(keyOf(unit), (counts.get(keyOf(unit)) ?? 0) + 1)
  return counts
}
