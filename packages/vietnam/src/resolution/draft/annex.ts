import { type Structure, totalOf } from '@tinhgon/engine'
import type { PaperBlock, PaperSection, Unit } from '@tinhgon/model'
import { paragraph } from './articles.ts'
import type { Clause, Portion } from './clause.ts'
import type { Composition } from './count-clause.ts'
import { squareKilometres, wholeNumber } from './figures-in-words.ts'
import { kindWord, nameInSentence } from './unit-names.ts'

const columns = [
  { title: 'STT', share: 5, alignment: 'centre' },
  { title: 'Đơn vị hành chính sau sắp xếp', share: 19, alignment: 'left' },
  { title: 'Loại', share: 9, alignment: 'left' },
  { title: 'Các đơn vị hành chính hợp thành', share: 43, alignment: 'left' },
  { title: 'Diện tích tự nhiên (km2)', share: 12, alignment: 'right' },
  { title: 'Quy mô dân số (người)', share: 12, alignment: 'right' },
] as const

const portions: Record<Portion['type'], string> = {
  whole: '',
  part: 'một phần ',
  remainder: 'phần còn lại của ',
}

/** The units after and what each is made of, with the engine's figures; a figure that is not known stays blank. */
export function annex(
  after: Structure,
  province: Unit,
  clauses: readonly Clause[],
  { made, reduced, unchanged }: Composition,
  districts: ReadonlyMap<string, string>,
): PaperSection {
  const named = (unit: Unit): string =>
    districts.has(unit.id) ? `${nameInSentence(unit)} (${districts.get(unit.id)})` : nameInSentence(unit)
  const byResult = new Map(clauses.map((clause) => [clause.result.id, clause]))
  const inOrder = [...new Set([...byResult.keys(), ...made.map(({ id }) => id)])]
  const entries = [
    ...inOrder.flatMap((id) => {
      const unit = after.unit(id)
      const clause = byResult.get(id)
      return unit ? [{ unit, parts: clause ? partsOf(clause, named) : '' }] : []
    }),
    ...reduced.map((unit) => ({ unit, parts: `phần còn lại của ${named(unit)}` })),
    ...unchanged.map((unit) => ({ unit, parts: 'không thực hiện sắp xếp' })),
  ]
  const figure = (measure: string, units: readonly Unit[], tell: (value: number) => string): string => {
    const { value } = totalOf(after, measure, units)
    return value === null ? '' : tell(value)
  }
  const figures = (units: readonly Unit[]): readonly [string, string] => [
    figure('area', units, squareKilometres),
    figure('population', units, wholeNumber),
  ]
  const all = entries.map(({ unit }) => unit)
  const rows = entries.map(({ unit, parts }, index) => [
    String(index + 1),
    unit.name,
    kindWord(unit.kind),
    parts,
    ...figures([unit]),
  ])
  const table: PaperBlock = {
    type: 'table',
    columns,
    rows,
    totalRow: ['', 'Cộng', '', `${wholeNumber(all.length)} đơn vị hành chính cấp xã`, ...figures(all)],
  }
  return {
    orientation: 'landscape',
    blocks: [
      paragraph('heading', { text: 'PHỤ LỤC', bold: true }),
      paragraph('heading', {
        text: `Các đơn vị hành chính cấp xã của ${nameInSentence(province)} trước và sau sắp xếp`,
        bold: true,
      }),
      table,
      ...notes(after, all),
    ],
  }
}

const partsOf = ({ joined, sources }: Clause, named: (unit: Unit) => string): string =>
  [
    ...(joined ? [named(joined)] : []),
    ...sources.map(({ unit, portion }) => `${portions[portion.type]}${named(unit)}`),
  ].join('; ')

/** Unknown is not zero (L2): how many figures are missing, so that nobody reads a blank as nothing. */
function notes(after: Structure, units: readonly Unit[]): readonly PaperBlock[] {
  const missing = [
    ['diện tích tự nhiên', totalOf(after, 'area', units).missing],
    ['quy mô dân số', totalOf(after, 'population', units).missing],
  ] as const
  const told = missing.filter(([, number]) => number > 0)
  if (told.length === 0) return []
  const text = told.map(([what, number]) => `${what} của ${wholeNumber(number)} đơn vị`).join(', ')
  return [paragraph('note', `Ghi chú: ô trống là chưa có số liệu (${text}); vì vậy chưa cộng được.`)]
}
