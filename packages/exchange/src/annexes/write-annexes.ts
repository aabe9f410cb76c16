import { refusalsOf } from '@tinhgon/engine'
import {
  formatCalendarDate,
  type Language,
  type Paper,
  type PaperSection,
  type Refusal,
  refusal,
  textIn,
} from '@tinhgon/model'
import type { WrittenFile } from '../chart-files/chart-order.ts'
import { writeDocx } from '../documents/write-docx.ts'
import type { ExportGround } from '../ground/export-ground.ts'
import { writeCsv } from '../tables/write-csv.ts'
import { type Sheet, writeXlsx } from '../xlsx/write-xlsx.ts'
import { type AnnexGround, allSteps, annexGround } from './annex-ground.ts'
import type { AnnexOrder } from './annex-order.ts'
import { annexSections, footerOf } from './annex-sections.ts'
import { type AnnexTableId, annexTableIds, annexTables } from './annex-tables.ts'
import { contentsSheet } from './contents-sheet.ts'
import { type Issuer, officialHeading, paragraph } from './official-heading.ts'
import { chartSections } from './scheme/chart-sections.ts'
import { schemePaper } from './scheme/scheme-paper.ts'

export type AnnexFilesOrRefusals =
  | { readonly ok: true; readonly files: readonly WrittenFile[] }
  | { readonly ok: false; readonly refusals: readonly Refusal[] }

/** Those that are read on paper: lists of thousands of rows are asked for by name. */
const usualOnPaper: readonly AnnexTableId[] = [
  'unit-counts',
  'lineage',
  'posts-by-role',
  'council-seats',
  'ledger',
  'notes',
]

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const utf8 = new TextEncoder()

/** The annexes, or the scheme with its annexes, as files. Same order, same bytes. */
export async function writeAnnexes(exported: ExportGround, order: AnnexOrder): Promise<AnnexFilesOrRefusals> {
  const refusals = unknownTerms(exported, order)
  const charts =
    order.what === 'scheme' && order.charts !== null
      ? chartSections(exported, order.charts)
      : { sections: [], refusals: [] }
  const steps = allSteps(exported)
  refusals.push(...charts.refusals, ...refusalsOf(steps))
  if (refusals.length > 0) return { ok: false, refusals }
  const ground = annexGround(exported, steps, order)
  return { ok: true, files: await filesOf(ground, order, charts.sections) }
}

async function filesOf(
  ground: AnnexGround,
  order: AnnexOrder,
  charts: readonly PaperSection[],
): Promise<WrittenFile[]> {
  if (order.what === 'scheme') {
    const paper = schemePaper(ground, {
      tables: order.tables ?? usualOnPaper,
      issuer: order.issuer,
      charts,
    })
    return [{ name: 'de-an.docx', mediaType: docx, content: await writeDocx(paper) }]
  }
  const tables = order.tables ?? (order.format === 'docx' ? usualOnPaper : annexTableIds)
  const { language } = order
  switch (order.format) {
    case 'csv':
      return tables.map((id) => ({
        name: `${annexTables[id].fileName}.csv`,
        mediaType: 'text/csv; charset=utf-8',
        content: utf8.encode(writeCsv(annexTables[id].make(ground, language), language)),
      }))
    case 'xlsx':
      return [
        { name: 'phu-luc.xlsx', mediaType: xlsx, content: await annexWorkbook(ground, tables, language) },
      ]
    case 'docx':
      return [
        {
          name: 'phu-luc.docx',
          mediaType: docx,
          content: await writeDocx(annexPaper(ground, tables, order.issuer, language)),
        },
      ]
  }
}

function annexWorkbook(
  ground: AnnexGround,
  tables: readonly AnnexTableId[],
  language: Language,
): Promise<Uint8Array> {
  const sheets = tables.map(
    (id): Sheet => ({
      name: annexTables[id].sheet[language],
      title: annexTables[id].title[language],
      table: annexTables[id].make(ground, language),
    }),
  )
  const title = textIn(ground.exported.title, language)
  const footer = footerOf(ground, language)
  return writeXlsx({ title, footer, sheets: [contentsSheet(ground, sheets, language), ...sheets] }, language)
}

function annexPaper(
  ground: AnnexGround,
  tables: readonly AnnexTableId[],
  issuer: Issuer,
  language: Language,
): Paper {
  const { title, isDraft, day } = ground.exported
  const told = textIn(title, language)
  const [first, ...others] = annexSections(ground, tables, language)
  const heading = officialHeading(issuer, isDraft, language)
  return {
    title: `${told} · ${formatCalendarDate(day, language)}`,
    footer: footerOf(ground, language),
    sections: first
      ? [{ ...first, blocks: [heading, ...first.blocks] }, ...others]
      : [{ orientation: 'landscape', blocks: [heading, paragraph('heading', told, { bold: true })] }],
  }
}

function unknownTerms({ profile }: ExportGround, { systems, tables }: AnnexOrder): Refusal[] {
  const check = (given: readonly string[] | null, known: readonly string[], path: string): Refusal[] =>
    (given ?? [])
      .filter((id) => !known.includes(id))
      .map((id) => refusal('unknown-term', path, [], { id, known: known.join(', ') }))
  return [
    ...check(
      systems,
      profile.systems.map(({ id }) => id),
      'systems',
    ),
    ...check(tables, annexTableIds, 'tables'),
  ]
}
