import { type Profile, type Refusal, refusal } from '@tinhgon/model'
import type { OpenTable, TableRow } from './open-table.ts'
import { shortened } from './unit-register.ts'

/** A unit as rows speak of it, before anything is looked up. */
export interface ToldUnit {
  readonly table: OpenTable
  /** The row that describes it, or the first that names it as a unit above. */
  readonly row: TableRow
  /** Whether the row describes it, or only names it as a unit above. */
  readonly isDescribed: boolean
  readonly code: string | null
  readonly name: string
  /** Tier of the column that names it. */
  readonly levelTier: string | null
  /** The unit that the columns before it name. */
  readonly above: ToldUnit | null
}

/** All units of tables that list them, those that only stand in columns of upper tiers before those of the rows. */
export function gatherUnits(tables: readonly OpenTable[], { tiers }: Profile, faults: Refusal[]): ToldUnit[] {
  const described: ToldUnit[] = []
  const above = new Map<string, ToldUnit>()
  for (const table of tables) {
    const levels = tiers.flatMap(({ id: tier }) => {
      const columns = table.columns.filter((column) => column.tier === tier)
      const [name, code] = (['level-name', 'level-code'] as const).map((wanted) =>
        columns.find(({ meaning }) => meaning === wanted),
      )
      return name || code ? [{ tier, name, code }] : []
    })
    for (const row of table.rows) {
      let last: ToldUnit | null = null
      for (const { tier, name: nameColumn, code: codeColumn } of levels) {
        const name: string = nameColumn ? String(row.cell(nameColumn)) : ''
        const code: string = codeColumn ? String(row.cell(codeColumn)) : ''
        if (name === '' && code === '') continue
        const key: string = code === '' ? `name ${tier} ${last ? keyOf(last) : ''} ${name}` : `code ${code}`
        const known = above.get(key)
        if (known && name !== '' && known.name !== '' && known.name !== name) {
          const params = { code, name: shortened(name), other: shortened(known.name), row: known.row.number }
          faults.push(refusal('names-differ', `${row.place}, ${nameColumn?.title ?? ''}`, [], params))
        }
        const told: ToldUnit = known ?? {
          ...{ table, row, name, isDescribed: false, levelTier: tier, above: last },
          code: code === '' ? null : code,
        }
        above.set(key, told)
        last = told
      }
      const [name, code] = [row.text('name'), row.text('code')]
      // Upper units have rows of their own in some lists: what stands in the lower columns is empty there.
      if (name === '' && code === '' && last) continue
      const told = { table, row, name, isDescribed: true, levelTier: null, above: last, code: code || null }
      if (name === '') faults.push(refusal('unit-name-empty', table.placeOf(row, 'name')))
      described.push(told)
    }
  }
  return withoutDescribed([...above.values()], described)
}

const keyOf = ({ code, name }: ToldUnit): string => code ?? name

/** A unit that is named above others and has a row too is the one of its row. */
function withoutDescribed(above: readonly ToldUnit[], described: readonly ToldUnit[]): ToldUnit[] {
  const byCode = new Map(
    described.flatMap((unit) => (unit.code === null ? [] : [[unit.code, unit] as const])),
  )
  const byName = new Map(described.map((unit) => [unit.name, unit]))
  const own = (unit: ToldUnit): ToldUnit | undefined =>
    unit.code === null ? byName.get(unit.name) : byCode.get(unit.code)
  const replaced = new Map(above.map((unit) => [unit, own(unit)]))
  const left = above.filter((unit) => !replaced.get(unit))
  const resolve = (unit: ToldUnit | null): ToldUnit | null => (unit ? (replaced.get(unit) ?? unit) : null)
  const moved = new Map<ToldUnit, ToldUnit>()
  for (const unit of [...left, ...described]) moved.set(unit, { ...unit })
  return [...moved].map(([unit, copy]) => {
    const superior = resolve(unit.above)
    // A province's own row names the province in the column of provinces.
    const other = superior === unit ? resolve(unit.above?.above ?? null) : superior
    return Object.assign(copy, {
      above: other === null || other === unit ? null : (moved.get(other) ?? null),
    })
  })
}
