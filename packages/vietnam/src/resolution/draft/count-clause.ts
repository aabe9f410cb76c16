import { type Structure, subtree } from '@tinhgon/engine'
import type { Unit } from '@tinhgon/model'
import type { Clause } from './clause.ts'
import { isCommuneLevel } from './commune-level.ts'
import { count } from './figures-in-words.ts'
import { listUnits } from './list-units.ts'
import { kindsInOrder } from './order-clauses.ts'
import { kindWord, nameInSentence } from './unit-names.ts'

/** What the province consists of after the acts, told apart by what they did. */
export interface Composition {
  readonly all: readonly Unit[]
  readonly made: readonly Unit[]
  /** Those that gave a part away and live on with the rest. */
  readonly reduced: readonly Unit[]
  readonly unchanged: readonly Unit[]
}

export function compose(
  before: Structure,
  after: Structure,
  province: Unit,
  clauses: readonly Clause[],
): Composition {
  const all = [...subtree(after, province.id)].filter(isCommuneLevel)
  const results = new Set(clauses.map(({ result }) => result.id))
  const given = new Set(clauses.flatMap(({ sources }) => sources.map(({ unit }) => unit.id)))
  // What the text cannot say may make units as well: they are formed, whether or not a clause says how.
  const isMade = ({ id }: Unit): boolean => results.has(id) || before.unit(id) === undefined
  const kept = all.filter((unit) => !isMade(unit))
  return {
    all,
    made: all.filter(isMade),
    reduced: kept.filter(({ id }) => given.has(id)),
    unchanged: kept.filter(({ id }) => !given.has(id)),
  }
}

/** The closing clause, in the words of resolution 1675: how many units there are, and which stay as they were. */
export function wordCountClause(
  { all, made, reduced, unchanged }: Composition,
  province: Unit,
  number: number,
  districts: ReadonlyMap<string, string>,
): string {
  const start = `${number}. Sau khi sắp xếp, ${nameInSentence(province)} có ${count(all.length)} đơn vị hành chính cấp xã, gồm ${byKind(all, province, ' và ')}`
  if (unchanged.length + reduced.length === 0) return `${start}.`
  const kept = [
    ...(reduced.length > 0 ? [named(reduced, 'điều chỉnh một phần, giữ nguyên tên gọi', districts)] : []),
    ...(unchanged.length > 0 ? [named(unchanged, 'không thực hiện sắp xếp', districts)] : []),
  ]
  const formed = `${byKind(made, province, ', ')} hình thành sau sắp xếp tại Điều này`
  return `${start}; trong đó có ${[formed, ...kept].join(' và ')}.`
}

function byKind(units: readonly Unit[], province: Unit, last: ' và ' | ', '): string {
  const counts = Map.groupBy(units, ({ kind }) => kind)
  const order = kindsInOrder(province)
  const texts = [...counts]
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([kind, members]) => `${count(members.length)} ${kindWord(kind)}`)
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')}${last}${texts.at(-1)}`
}

function named(units: readonly Unit[], what: string, districts: ReadonlyMap<string, string>): string {
  const kinds = new Set(units.map(({ kind }) => kind))
  const [kind = ''] = kinds
  const sort = kinds.size > 1 ? 'đơn vị hành chính cấp xã' : kindWord(kind)
  return `${count(units.length)} ${sort} ${what} là ${listUnits(units, districts, 'và')}`
}
