import { z } from 'zod'

/** What a table is about. */
export const tableSubjects = ['units', 'posts', 'figures', 'nothing'] as const
export type TableSubject = (typeof tableSubjects)[number]

/** What a column may mean; some only in tables of one subject. */
export const columnMeanings = [
  'code',
  'name',
  'kind',
  'tier',
  'system',
  'superior',
  'short-name',
  'seat',
  'designations',
  // Units above, each tier in a column of its own; which tier is said beside.
  'level-code',
  'level-name',
  // In tables of units: the figure of one measure, which is said beside.
  'figure',
  // In tables of posts and of figures.
  'unit',
  'role',
  'count',
  'holder',
  'measure',
  'value',
  'date',
  'source',
  'nothing',
] as const
export type ColumnMeaning = (typeof columnMeanings)[number]

const meaningsOfSubject: Readonly<Record<TableSubject, readonly ColumnMeaning[]>> = {
  units: [
    ...['code', 'name', 'kind', 'tier', 'system', 'superior', 'short-name', 'seat', 'designations'],
    ...['level-code', 'level-name', 'figure'],
  ] as ColumnMeaning[],
  posts: ['unit', 'role', 'count', 'holder'],
  figures: ['unit', 'measure', 'value', 'date', 'source'],
  nothing: [],
}

/** What columns of a table may mean, beside nothing. */
export const meaningsIn = (subject: TableSubject): readonly ColumnMeaning[] => meaningsOfSubject[subject]

/** What the figures of a column are counted in, and how many of its decimals make one base unit. */
export const figureUnits = {
  person: { baseUnit: 'person', decimals: 0 },
  'thousand-persons': { baseUnit: 'person', decimals: 3 },
  m2: { baseUnit: 'square-metre', decimals: 0 },
  ha: { baseUnit: 'square-metre', decimals: 4 },
  km2: { baseUnit: 'square-metre', decimals: 6 },
  count: { baseUnit: 'count', decimals: 0 },
  dong: { baseUnit: 'dong', decimals: 0 },
  'million-dong': { baseUnit: 'dong', decimals: 6 },
  percent: { baseUnit: 'hundredth-of-per-cent', decimals: 2 },
} as const
export type FigureUnit = keyof typeof figureUnits

const word = z.string().min(1).max(300)

const mappedColumnSchema = z.strictObject({
  /** As a spreadsheet calls it: `A`, `B` … */
  column: z.string().regex(/^[A-Z]{1,3}$/),
  /** As its header says; where it is given, the file has to agree. */
  header: z.string().max(2_000).optional(),
  meaning: z.enum(columnMeanings),
  /** Of a level: id of a tier of the profile. */
  tier: word.optional(),
  /** Of a figure: id of a measure of the profile. */
  measure: word.optional(),
  /** Of a figure, or of the values of a table of figures. */
  unit: z.enum(Object.keys(figureUnits) as [FigureUnit, ...FigureUnit[]]).optional(),
  /** Nobody has said so yet: it was told by the header, or by what stands below it. */
  guessed: z.boolean().optional(),
})
export type MappedColumn = z.infer<typeof mappedColumnSchema>

const mappedTableSchema = z.strictObject({
  /** Name of the sheet, or of the file where it has none. */
  table: z.string().max(300),
  subject: z.enum(tableSubjects),
  /** The last row of the header; what is above it is not read. */
  headerRow: z.int().min(1),
  decimalSign: z.enum([',', '.']),
  /** Columns that are not named are not read. */
  columns: z.array(mappedColumnSchema).max(400),
})
export type MappedTable = z.infer<typeof mappedTableSchema>

/** How the columns of a file are understood: guessed, shown, corrected by a person, and kept for the next file. */
export const tableMappingSchema = z.strictObject({
  version: z.literal(1),
  tables: z.array(mappedTableSchema).max(100),
})
export type TableMapping = z.infer<typeof tableMappingSchema>
