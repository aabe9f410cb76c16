import { sharedRows } from './shared-tables.ts'

type Row = Readonly<Record<string, string>>

/** How a resolution words what the tables say; each entry is one phrase of the language, for a test to vary. */
export interface Phrasing {
  /** The sentence around the units that go in; kind and name as they stand inside a sentence. */
  readonly clause: (units: string, kind: string, name: string) => string
  readonly whole: (units: string) => string
  readonly part: (unit: string) => string
  /** What clauses of the given numbers leave of a unit. */
  readonly remainder: (unit: string, clauses: readonly number[]) => string
  /** Units taken alike; each as its kind, its name and, in words of its own, where it is. */
  readonly list: (units: readonly ListedUnit[]) => string
  /** Where a unit is that shares its name: its district and province inside a sentence. */
  readonly place: (district: string, province: string) => string
  readonly closing: (subject: string, all: number, formed: number, kept: readonly ListedUnit[]) => string
  /** What is done to the finished text. */
  readonly text: (text: string) => string
}

export interface ListedUnit {
  readonly kind: string
  readonly name: string
  readonly place: string
}

const lower = (name = ''): string => name.charAt(0).toLowerCase() + name.slice(1)
const kindWords = /^(?:thị trấn|thành phố|đặc khu|phường|xã|huyện|thị xã) /iu

export const named = ({ kind, name, place }: ListedUnit): string =>
  /^\d+$/.test(name)
    ? `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${name}${place}`
    : `${kind} ${name}${place}`

export const clausesNamed = (clauses: readonly number[]): string =>
  clauses.map((clause) => `khoản ${clause}`).join(', ')

export const count = (number: number): string => String(number).padStart(2, '0')

export const usualPhrasing: Phrasing = {
  clause: (units, kind, name) => `Sắp xếp ${units} thành ${kind} mới có tên gọi là **${name}**.`,
  whole: (units) => `toàn bộ diện tích tự nhiên, quy mô dân số của ${units}`,
  part: (unit) => `một phần diện tích tự nhiên, quy mô dân số của ${unit}`,
  remainder: (unit, clauses) =>
    `phần còn lại của ${unit} sau khi sắp xếp theo quy định tại ${clausesNamed(clauses)} Điều này`,
  list: (units) => units.map(named).join(', '),
  place: (district, province) => ` (${district}, ${province})`,
  closing: (subject, all, formed, kept) =>
    `Sau khi sắp xếp, ${subject} có ${all} đơn vị hành chính cấp xã; trong đó có ${formed} đơn vị hành chính cấp xã hình thành sau sắp xếp quy định tại Điều này${
      kept.length === 0
        ? ''
        : ` và ${count(kept.length)} đơn vị hành chính cấp xã không thực hiện sắp xếp là ${kept.map(named).join(', ')}`
    }.`,
  text: (text) => text,
}

/** What the public tables say of a new province, as its resolution would say it; places only where names are shared. */
export function writtenResolution(province: string, phrasing: Partial<Phrasing> = {}): string {
  const say = { ...usualPhrasing, ...phrasing }
  const before = new Map(sharedRows('units-before.csv').map((row) => [row.code ?? '', row]))
  const after = sharedRows('units-after.csv')
  const tops = new Set(
    sharedRows('lineage-provinces.csv').flatMap(({ before_code, after_code }) =>
      after_code === province ? [before_code] : [],
    ),
  )
  const above = (row: Row | undefined): Row | undefined => before.get(row?.parent_code ?? '')
  const bearers = Map.groupBy(
    [...before.values()].filter((row) => row.tier === 'commune' && tops.has(above(above(row))?.code ?? '')),
    ({ name }) => name?.toLowerCase(),
  )
  const told = (code: string): ListedUnit => {
    const row = before.get(code)
    const shared = (bearers.get(row?.name?.toLowerCase())?.length ?? 0) > 1
    const district = above(row)
    const [kind = ''] = kindWords.exec(lower(row?.name)) ?? []
    const place = shared ? say.place(lower(district?.name), lower(above(district)?.name)) : ''
    return { kind: kind.trim(), name: row?.name?.slice(kind.length) ?? '', place }
  }
  const results = after.filter(({ parent_code }) => parent_code === province)
  const rows = sharedRows('lineage.csv')
  const clauses: string[] = []
  const kept: ListedUnit[] = []
  const parted = new Map<string, number[]>()
  const left = Map.groupBy(rows, ({ before_code }) => before_code ?? '')
  for (const { code = '', name, kind } of results) {
    const sources = rows
      .filter(({ after_code }) => after_code === code)
      .map(({ before_code = '' }) => before_code)
    const own = before.get(code)
    if (sources.length === 1 && own?.name === name && own?.kind === kind && left.get(code)?.length === 1) {
      kept.push(told(code))
      continue
    }
    const number = clauses.length + 1
    const whole = sources.filter((source) => left.get(source)?.length === 1)
    const portions = whole.length > 0 ? [say.whole(say.list(whole.map(told)))] : []
    for (const source of sources.filter((one) => !whole.includes(one))) {
      const clausesBefore = parted.get(source) ?? []
      const isLast = clausesBefore.length + 1 === left.get(source)?.length
      const unit = named(told(source))
      portions.push(isLast ? say.remainder(unit, clausesBefore) : say.part(unit))
      parted.set(source, [...clausesBefore, number])
    }
    const kindWord = kindWords.exec(lower(name))?.[0].trim() ?? ''
    clauses.push(say.clause(portions.join(', '), kindWord, lower(name)))
  }
  const subject = lower(after.find(({ code }) => code === province)?.name)
  const closing = say.closing(subject, results.length, clauses.length, kept)
  return say.text(
    [
      `**Điều 1. Sắp xếp các đơn vị hành chính cấp xã của ${subject}**`,
      ...[...clauses, closing].map((clause, index) => `${index + 1}\\. ${clause}`),
    ].join('\n\n'),
  )
}
