import type { ReadClause } from '../grammar/syntax.ts'
import type { Choice } from './choice.ts'
import type { UnitIndex } from './unit-index.ts'

const communeLevel: ReadonlySet<string> = new Set(['commune', 'ward', 'township', 'special-zone'])

/**
 * A district of which all becomes one unit of the commune level is its communes: "toàn bộ … của huyện Cô Tô thành
 * đặc khu …". One that has none stands for itself.
 */
export function communesOfDistricts(
  index: UnitIndex,
  clauses: readonly ReadClause[],
  choices: readonly Choice[],
): Choice[] {
  return choices.flatMap((choice): Choice[] => {
    const { named, unit } = choice
    if (unit.tier !== 'district' || named.use !== 'whole') return [choice]
    const arrangement = clauses[named.clause]?.statements.find(
      (statement) =>
        statement.type === 'arrangement' && statement.portions.some((portion) => portion === named.portion),
    )
    const kind = arrangement?.type === 'arrangement' ? arrangement.result?.kind : undefined
    const communes = index.units.filter(({ superiorId }) => superiorId === unit.id)
    if (kind === undefined || !communeLevel.has(kind) || communes.length === 0) return [choice]
    return communes.map((commune) => ({ ...choice, unit: commune }))
  })
}
