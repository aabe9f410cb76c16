import {
  formatCalendarDate,
  formatCount,
  type Language,
  type PaperBlock,
  type PaperSection,
  textIn,
} from '@tinhgon/model'
import { isUnknown, type Table } from '../tables/table.ts'
import type { AnnexGround } from './annex-ground.ts'
import { type AnnexTable, type AnnexTableId, annexTables } from './annex-tables.ts'
import { draftWords, paragraph } from './official-heading.ts'
import { paperTable } from './paper-table.ts'

const words = {
  vi: {
    annex: 'PHỤ LỤC',
    of: (title: string, day: string) => `(Kèm theo phương án “${title}”; số liệu tính đến hết ngày ${day})`,
    none: 'Không có.',
    tooLong: (rows: string) =>
      `Bảng có ${rows} dòng, quá dài cho văn bản. Xem tệp phụ lục Excel hoặc CSV của cùng phương án.`,
    unknown:
      'Ghi chú: dấu “–” là chưa có số liệu, không phải bằng 0; (a/b) là còn thiếu số liệu của a trên b đơn vị.',
    hash: 'mã nội dung',
  },
  en: {
    annex: 'ANNEX',
    of: (title: string, day: string) => `(To the scenario “${title}”; as of the end of ${day})`,
    none: 'None.',
    tooLong: (rows: string) =>
      `The table has ${rows} rows, too many for a paper. See the annexes of this scenario as Excel or CSV.`,
    unknown:
      'Note: “–” is a figure that is not known, which is not 0; (a/b) says that those of a out of b units are missing.',
    hash: 'content',
  },
  ru: {
    annex: 'ПРИЛОЖЕНИЕ',
    of: (title: string, day: string) => `(К сценарию «${title}»; по состоянию на конец дня ${day})`,
    none: 'Нет.',
    tooLong: (rows: string) =>
      `В таблице строк: ${rows}, слишком много для документа. См. приложения этого варианта в Excel или CSV.`,
    unknown: 'Примечание: «–» означает, что данных нет, а не 0; (a/b): нет данных по a из b единиц.',
    hash: 'содержание',
  },
} as const satisfies Readonly<Record<Language, object>>

/** What stands at the foot of every page and sheet: whether it is a draft, and of which content. */
export const footerOf = ({ exported: { hash, isDraft } }: AnnexGround, language: Language): string =>
  [...(isDraft ? [draftWords[language]] : []), `${words[language].hash} ${hash.slice(0, 16)}`].join(' · ')

/** What “–” means, where it occurs. */
export const noteOn = ({ rows }: Table, language: Language): string | null =>
  rows.some((row) => row.some(isUnknown)) ? words[language].unknown : null

/** Annexes with their numbers, each on pages of its own. */
export function annexSections(
  ground: AnnexGround,
  tables: readonly AnnexTableId[],
  language: Language,
): PaperSection[] {
  const { title, day } = ground.exported
  const told = words[language]
  return tables.map((id, index) => {
    const annex: AnnexTable = annexTables[id]
    const table = onPaper(annex, annex.make(ground, language))
    const note = noteOn(table, language)
    const blocks: PaperBlock[] = [
      paragraph('part', `${told.annex} ${romanNumeral(index + 1)}`, { bold: true }),
      paragraph('heading', annex.title[language], { bold: true }),
      paragraph('heading', told.of(textIn(title, language), formatCalendarDate(day, language)), {
        italic: true,
      }),
      body(table),
      ...(note === null ? [] : [paragraph('note', note)]),
    ]
    return { orientation: 'landscape', blocks }
  })

  function body(table: Table): PaperBlock {
    const { length } = table.rows
    if (length === 0) return paragraph('clause', told.none)
    if (length > mostRowsOnPaper) return paragraph('clause', told.tooLong(formatCount(length, language)))
    return paperTable(table, language, 'landscape')
  }
}

/**
 * More rows than these are some eighty pages, and the library that writes Word keeps every cell as objects:
 * ten thousand rows of the country's lineage took more than two gigabytes.
 */
const mostRowsOnPaper = 2_500

function onPaper({ onPaper: ids }: AnnexTable, { columns, rows }: Table): Table {
  if (ids === undefined) return { columns, rows }
  const places = columns.flatMap(({ id }, place) => (ids.includes(id) ? [place] : []))
  return {
    columns: places.flatMap((place) => columns[place] ?? []),
    rows: rows.map((row) => places.map((place) => row[place] ?? null)),
  }
}

const numerals = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

/** As annexes are numbered: I, II … XV. */
export function romanNumeral(number: number): string {
  const [value, sign] = numerals.find(([least]) => least <= number) ?? [1, '']
  return sign === '' ? '' : sign + romanNumeral(number - value)
}
