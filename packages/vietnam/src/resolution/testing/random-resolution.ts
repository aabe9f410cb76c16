import { SeededRandom } from '@tinhgon/testkit'
import { lowerFirst } from '../../words/lower-first.ts'
import type { UnitRow } from './province.ts'

export interface RandomResolution {
  readonly rows: readonly UnitRow[]
  readonly clauses: readonly string[]
  /** "code extent name", sorted. */
  readonly lineage: readonly string[]
}

const syllables = [
  'An',
  'Bình',
  'Hòa',
  'Thủy',
  'Đông',
  'Phước',
  'Kỳ',
  'Lộc',
  'Mường',
  'Nậm',
  'Quế',
  'Thạnh',
  'Vĩnh',
  'Xuân',
]
const kinds = [
  ['commune', 'Xã'],
  ['ward', 'Phường'],
  ['township', 'Thị trấn'],
] as const

/** A random plan, written as a resolution would say it. */
export function randomResolution(seed: number): RandomResolution {
  const random = new SeededRandom(seed)
  const rows: UnitRow[] = [
    ['01', 'province', 'Tỉnh Sông Trên', null],
    ['001', 'rural-district', 'Huyện Bãi Giữa', '01'],
    ['002', 'town', 'Thị xã Cửa Sông', '01'],
  ]
  const names = random.sample(
    syllables.flatMap((one) => syllables.map((other) => `${one} ${other}`)),
    24,
  )
  const units = names.map((name, index): UnitRow => {
    const [kind, title] = random.pick(kinds)
    const numbered = kind === 'ward' && random.chance(0.3) ? String(index + 1) : name
    return [String(100 + index), kind, `${title} ${numbered}`, random.pick(['001', '002'])]
  })
  const waiting = random.shuffle(units)
  const kept = waiting.splice(0, random.integer(0, 2))
  const lineage = kept.map(([code, , name]) => `${code} whole ${name}`)
  const clauses: string[] = []
  const divided: { readonly unit: UnitRow; readonly clause: number }[] = []
  while (waiting.length > 0 || divided.length > 0) {
    const number = clauses.length + 1
    const result = `${random.pick(['Xã', 'Phường'])} Mới ${number}`
    const whole = waiting.splice(0, random.integer(1, 4))
    const parts = random.chance(0.5) ? waiting.splice(0, random.integer(1, 2)) : []
    const rests = divided.splice(0, random.integer(whole.length === 0 ? 1 : 0, 2))
    clauses.push(clauseOf(random, result, whole, parts, rests))
    lineage.push(...whole.map(([code]) => `${code} whole ${result}`))
    lineage.push(...[...parts, ...rests.map(({ unit }) => unit)].map(([code]) => `${code} part ${result}`))
    divided.push(...parts.map((unit) => ({ unit, clause: number })))
  }
  if (kept.length > 0)
    clauses.push(
      `Sau khi sắp xếp, tỉnh Sông Trên có ${clauses.length + kept.length} đơn vị hành chính cấp xã; trong đó có ${clauses.length} đơn vị hành chính cấp xã hình thành sau sắp xếp quy định tại Điều này và 0${kept.length} đơn vị hành chính cấp xã không thực hiện sắp xếp là ${listOf(random, kept)}.`,
    )
  return {
    rows: [...rows, ...units],
    clauses: clauses.map((clause) => damaged(random, clause)),
    lineage: lineage.sort(),
  }
}

function clauseOf(
  random: SeededRandom,
  result: string,
  whole: readonly UnitRow[],
  parts: readonly UnitRow[],
  rests: readonly { readonly unit: UnitRow; readonly clause: number }[],
): string {
  const all = random.pick([
    'diện tích tự nhiên, quy mô dân số',
    'diện tích tự nhiên và quy mô dân số',
    'diện tích, quy mô dân số',
  ])
  const some = random.pick([
    all,
    'diện tích tự nhiên',
    'diện tích tự nhiên, toàn bộ quy mô dân số',
    'diện tích tự nhiên là 1,25 km² và quy mô dân số là 1.250 người',
  ])
  const portions = [
    ...(whole.length > 0 ? [`toàn bộ ${all} của ${listOf(random, whole)}`] : []),
    ...(parts.length > 0 ? [`một phần ${some} của ${listOf(random, parts)}`] : []),
    ...rests.map(
      ({ unit, clause }) =>
        `phần còn lại của ${lowerFirst(unit[2])} sau khi sắp xếp theo quy định tại khoản ${clause}${random.pick([' Điều này', ' của Điều này', ''])}`,
    ),
  ]
  const joined = portions.join(random.pick([', ', ' và ']))
  const kind = lowerFirst(result).split(' ')[0]
  const verb = random.pick(['Sắp xếp', 'Nhập'])
  return `${verb} ${joined} ${random.pick([`thành ${kind} mới có tên gọi là **${lowerFirst(result)}**.`, `thành ${kind} có tên gọi là ${lowerFirst(result)}.`, `để thành lập ${lowerFirst(result)}.`])}`
}

/** One kind word each, or one for all of a kind. */
function listOf(random: SeededRandom, units: readonly UnitRow[]): string {
  if (random.chance(0.5)) {
    const names = units.map(([, , name]) => (/\d/.test(name) ? name : lowerFirst(name)))
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} và ${names.at(-1)}`
  }
  return Array.from(Map.groupBy(units, ([, kind]) => kind).values(), (its) => {
    const title = lowerFirst(kinds.find(([kind]) => kind === its[0]?.[1])?.[1] ?? '')
    return `các ${title}${random.pick([' ', ': '])}${its.map(([, , name]) => name.slice(title.length + 1)).join(', ')}`
  }).join(random.pick([' và ', ', ', '; ']))
}

/** What conversion does: lines broken anywhere, spaces lost, another place of the tone mark, marks apart. */
function damaged(random: SeededRandom, clause: string): string {
  const spaces = clause.replaceAll(' ', () => (random.chance(0.1) ? '\n' : random.chance(0.02) ? '  ' : ' '))
  const lost = spaces.replaceAll(/,\s(?=\p{L})|(?<=của)\s(?=thị|các|xã)|(?<=và)\sc(?=ác)/gu, (gap) =>
    random.chance(0.2) ? gap.replace(/\s/, '') : gap,
  )
  const moved = random.chance(0.3) ? lost.replaceAll('Hòa', 'Hoà').replaceAll('Thủy', 'Thuỷ') : lost
  return random.chance(0.2) ? moved.normalize('NFD') : moved
}
