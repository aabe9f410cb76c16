import {
  type ColumnMeaning,
  type MappedTable,
  type Profile,
  type Refusal,
  refusal,
  type TableMapping,
} from '@tinhgon/model'
import type { BaselineOutcome, ReadingTerms } from '../data-formats/baseline-outcome.ts'
import { withFewerFaults } from '../data-formats/fewer-faults.ts'
import { finishDraft } from '../data-formats/finish-draft.ts'
import { readCsvSheet } from '../spreadsheets/read-csv-sheet.ts'
import { readWorkbook } from '../spreadsheets/read-workbook.ts'
import type { Sheet } from '../spreadsheets/sheet.ts'
import { draftFigures } from './draft-figures.ts'
import { draftPosts } from './draft-posts.ts'
import { draftUnits } from './draft-units.ts'
import { gatherUnits } from './gather-units.ts'
import { guessTable } from './guess-mapping.ts'
import { headerSearch } from './header-block.ts'
import { type OpenTable, openTable } from './open-table.ts'
import { looksLikeWorkbook } from './recognise-file.ts'
import { type SeenTable, samplesOf } from './seen-table.ts'

/** A file as somebody gave it. */
export interface TableFile {
  /** What its table is called where the file has no names of sheets. */
  readonly name: string
  readonly bytes: Uint8Array
}

export type TablesOutcome = BaselineOutcome & {
  /** As it was used: guessed where none was given. Null where the file itself cannot be read. */
  readonly mapping: TableMapping | null
  /** What there is to map. */
  readonly seen: readonly SeenTable[]
}

/**
 * A baseline of spreadsheets and comma-separated values, whose columns mean what the mapping says; or every
 * fault with table, row and column, and nothing of it.
 * @param mapping null where it is to be guessed
 */
export function readBaselineTables(
  files: readonly TableFile[],
  mapping: TableMapping | null,
  terms: ReadingTerms,
): TablesOutcome {
  const { sheets, faults: unreadable, warnings } = openFiles(files)
  if (unreadable.length > 0) return { ok: false, faults: unreadable, mapping: null, seen: [] }
  const chosen = chooseTables(sheets, mapping, terms.profile)
  const used: TableMapping = { version: 1, tables: [...chosen.tables] }
  const outcome = readTables(sheets, chosen, warnings, terms)
  return { ...withFewerFaults(outcome), mapping: used, seen: samplesOf(sheets, used) }
}

function openFiles(files: readonly TableFile[]): {
  readonly sheets: readonly Sheet[]
  readonly faults: readonly Refusal[]
  readonly warnings: readonly Refusal[]
} {
  const sheets: Sheet[] = []
  const faults: Refusal[] = []
  const warnings: Refusal[] = []
  for (const { name, bytes } of files) {
    const read = looksLikeWorkbook(bytes) ? readWorkbook(bytes) : readCsvSheet(bytes, name)
    if (read.ok) {
      sheets.push(...read.sheets)
      warnings.push(...read.warnings)
    } else faults.push(...read.faults.map((fault) => ({ ...fault, path: fault.path || name })))
  }
  return { sheets, faults, warnings }
}

interface ChosenTables {
  readonly tables: readonly MappedTable[]
  readonly faults: readonly Refusal[]
}

/** The tables of the mapping, which have to be there; or all that can be guessed. */
function chooseTables(
  sheets: readonly Sheet[],
  mapping: TableMapping | null,
  profile: Profile,
): ChosenTables {
  if (mapping) {
    const names = sheets.map(({ name }) => name)
    const gone = mapping.tables.filter(({ table }) => !names.includes(table))
    const faults = gone.map(({ table }) =>
      refusal('mapping-table-gone', table, [], { table, tables: names.join(', ') }),
    )
    return { tables: mapping.tables, faults }
  }
  const filled = sheets.filter(({ rows }) => rows.length > 0)
  const guessed = filled.map((sheet) => ({ sheet, table: guessTable(sheet, profile) }))
  const headless = guessed.filter(({ table }) => table === null)
  // A sheet of notes beside the lists is no fault; where there is nothing else, it is.
  const faults = headless.length < guessed.length ? [] : headless
  return {
    tables: guessed.flatMap(({ table }) => (table ? [table] : [])),
    faults:
      filled.length === 0
        ? [refusal('empty-table', '')]
        : faults.map(({ sheet }) => refusal('no-header', sheet.name, [], { rows: headerSearch })),
  }
}

function readTables(
  sheets: readonly Sheet[],
  { tables, faults: ofMapping }: ChosenTables,
  ofFiles: readonly Refusal[],
  terms: ReadingTerms,
): BaselineOutcome {
  const bySheet = new Map(sheets.map((sheet) => [sheet.name, sheet]))
  const opened = tables
    .filter(({ subject }) => subject !== 'nothing')
    .flatMap((table) => {
      const sheet = bySheet.get(table.table)
      return sheet ? [openTable(sheet, table, terms.profile)] : []
    })
  const about = (subject: OpenTable['subject']) => opened.filter((table) => table.subject === subject)
  const faults = [...ofMapping, ...opened.flatMap((table) => table.faults)]
  if (faults.length === 0 && about('units').length === 0) faults.push(refusal('nothing-mapped', ''))
  // Where columns are in doubt, every row would be.
  if (
    opened.some(({ rows, faults: ofTable }) => rows.length === 0 && ofTable.length > 0) ||
    about('units').length === 0
  )
    return { ok: false, faults }
  const units = draftUnits(gatherUnits(about('units'), terms.profile, faults), terms, faults)
  const { posts, people, warnings } = draftPosts(about('posts'), units.register, terms.profile, faults)
  const figures = [...units.figures, ...draftFigures(about('figures'), units.register, terms, faults)]
  const lists = { relations: [], borders: [], remarks: [], sources: [], posts, people, figures }
  const draft = { header: {}, units: units.units, lists, bordersSaid: false, faults }
  // A unit whose superior is misspelt is no root.
  const oneRootPerSystem = (terms.oneRootPerSystem ?? false) && units.areSuperiorsFound
  const outcome = inColumns(finishDraft(draft, { ...terms, oneRootPerSystem }), opened)
  if (!outcome.ok) return outcome
  const guessed = units.guessedKinds
  return {
    ...outcome,
    warnings: [
      ...ofFiles,
      ...bySheetLeftOut(sheets, tables),
      ...opened.flatMap((table) => table.warnings),
      ...(guessed > 0 ? [refusal('kinds-from-names', '', [], { count: guessed })] : []),
      ...warnings,
      ...outcome.warnings,
    ],
  }
}

function bySheetLeftOut(sheets: readonly Sheet[], tables: readonly MappedTable[]): Refusal[] {
  const read = new Set(tables.flatMap(({ table, subject }) => (subject === 'nothing' ? [] : [table])))
  return sheets
    .filter(({ name, rows }) => rows.length > 0 && !read.has(name))
    .map(({ name }) => refusal('table-left-out', name, [], { table: name }))
}

/** Fields of a unit by what their columns mean. */
const meaningOfField: Readonly<Record<string, ColumnMeaning>> = {
  superiorId: 'superior',
  officialShortName: 'short-name',
  ...Object.fromEntries(
    (['name', 'code', 'kind', 'tier', 'system', 'seat', 'designations'] as const).map((field) => [
      field,
      field,
    ]),
  ),
}

/** Faults that the checks of every baseline found, led back to the column: `row 13, superiorId` stands in no table. */
function inColumns(outcome: BaselineOutcome, tables: readonly OpenTable[]): BaselineOutcome {
  if (outcome.ok) return outcome
  const byName = new Map(tables.map((table) => [table.name, table]))
  return {
    ok: false,
    faults: outcome.faults.map((fault) => {
      const [, name = '', place = '', field = ''] = /^((.*): row \d+), (\w+)$/s.exec(fault.path) ?? []
      const table = byName.get(place)
      const meaning = meaningOfField[field]
      return table && meaning ? { ...fault, path: table.placeOf({ place: name }, meaning) } : fault
    }),
  }
}
