import { sharedRows } from './shared-tables.ts'

type Row = Readonly<Record<string, string>>

const lower = (name = ''): string => name.charAt(0).toLowerCase() + name.slice(1)
const kindWords = /^(?:thị trấn|thành phố|đặc khu|phường|xã|huyện)/iu

/** What the public tables say of a new province, as its resolution would say it; places only where names are shared. */
export function writtenResolution(province: string): string {
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
  const told = (code: string): string => {
    const row = before.get(code)
    const shared = (bearers.get(row?.name?.toLowerCase())?.length ?? 0) > 1
    const district = above(row)
    return shared
      ? `${lower(row?.name)} (${lower(district?.name)}, ${lower(above(district)?.name)})`
      : lower(row?.name)
  }
  const results = after.filter(({ parent_code }) => parent_code === province)
  const rows = sharedRows('lineage.csv')
  const clauses: string[] = []
  const kept: string[] = []
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
    const portions =
      whole.length > 0 ? [`toàn bộ diện tích tự nhiên, quy mô dân số của ${whole.map(told).join(', ')}`] : []
    for (const source of sources.filter((one) => !whole.includes(one))) {
      const clausesBefore = parted.get(source) ?? []
      const isLast = clausesBefore.length + 1 === left.get(source)?.length
      portions.push(
        isLast
          ? `phần còn lại của ${told(source)} sau khi sắp xếp theo quy định tại ${clausesBefore.map((one) => `khoản ${one}`).join(', ')} Điều này`
          : `một phần diện tích tự nhiên, quy mô dân số của ${told(source)}`,
      )
      parted.set(source, [...clausesBefore, number])
    }
    const kindWord = kindWords.exec(lower(name))?.[0]
    clauses.push(`Sắp xếp ${portions.join(', ')} thành ${kindWord} mới có tên gọi là **${lower(name)}**.`)
  }
  const subject = lower(after.find(({ code }) => code === province)?.name)
  const closing = `Sau khi sắp xếp, ${subject} có ${results.length} đơn vị hành chính cấp xã; trong đó có ${clauses.length} đơn vị hành chính cấp xã hình thành sau sắp xếp quy định tại Điều này và ${kept.length} đơn vị hành chính cấp xã không thực hiện sắp xếp là ${kept.join(', ')}.`
  return [
    `**Điều 1. Sắp xếp các đơn vị hành chính cấp xã của ${subject}**`,
    ...[...clauses, closing].map((clause, index) => `${index + 1}\\. ${clause}`),
  ].join('\n\n')
}
