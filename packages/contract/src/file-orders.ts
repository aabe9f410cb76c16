import { calendarDateSchema, idSchema, languages } from '@tinhgon/model'
import { z } from 'zod'

const ids = z.array(idSchema).max(50)

/** A chart as somebody orders it; the same words as on the command line. */
export const chartOrderSchema = z.strictObject({
  what: z.literal('chart'),
  format: z.enum(['svg', 'pdf', 'png', 'pptx', 'html']),
  view: z.enum(['before', 'after', 'changes']),
  /** To the end of this day; null for the end of the plan. */
  asOf: calendarDateSchema.nullable().default(null),
  /** Code or id of the unit at the top; null for everything. */
  scope: z.string().min(1).max(200).nullable().default(null),
  /** Levels below the highest; null for all. */
  depth: z.int().min(0).max(99).nullable().default(null),
  systems: ids.nullable().default(null),
  tiers: ids.nullable().default(null),
  /** Kinds of relations that are drawn beside subordination. */
  relations: ids.default(['coordinates']),
  /** Measures on the cards. */
  measures: ids.max(6).default([]),
  countsPosts: z.boolean().default(false),
  paper: z.enum(['A4', 'A3', 'A2', 'A1', 'A0', 'slide']).default('A3'),
  isLandscape: z.boolean().default(true),
  isSpread: z.boolean().default(true),
  /** Dots to the inch, of pictures. */
  resolution: z.int().min(30).max(600).default(150),
  /** Of pictures and SVG, how many pages are written, from the first; null for all. */
  firstPages: z.int().min(1).nullable().default(null),
  /** Whether type below 6 pt is accepted. */
  allowsSmallType: z.boolean().default(false),
  language: z.enum(languages).default('vi'),
})
export type ChartOrderGiven = z.input<typeof chartOrderSchema>

/** A structure as data, as it was before or as it is at the end of the day. */
export const dataOrderSchema = z.strictObject({
  what: z.literal('data'),
  format: z.enum(['json', 'gexf', 'graphml', 'turtle', 'json-ld', 'mermaid', 'dot', 'geojson']),
  view: z.enum(['before', 'after']),
  asOf: calendarDateSchema.nullable().default(null),
  scope: z.string().min(1).max(200).nullable().default(null),
  depth: z.int().min(0).max(99).nullable().default(null),
  systems: ids.nullable().default(null),
  language: z.enum(languages).default('vi'),
  /** Names of holders too, for who may see them. */
  personalDetails: z.boolean().default(false),
})
export type DataOrderGiven = z.input<typeof dataOrderSchema>

/** Tables of a scenario for a workbook, a spreadsheet or a paper. */
export const annexOrderSchema = z.strictObject({
  what: z.literal('annexes'),
  format: z.enum(['xlsx', 'docx', 'csv']),
  asOf: calendarDateSchema.nullable().default(null),
  systems: ids.nullable().default(null),
  language: z.enum(languages).default('vi'),
  /** Whose paper it is. */
  issuer: z.enum(['state', 'party']).default('state'),
  personalDetails: z.boolean().default(false),
})

/** The scheme (đề án) with its annexes and charts, to be edited; an official paper, and so in Vietnamese. */
export const schemeOrderSchema = z.strictObject({
  what: z.literal('scheme'),
  format: z.literal('docx'),
  asOf: calendarDateSchema.nullable().default(null),
  scope: z.string().min(1).max(200).nullable().default(null),
  depth: z.int().min(0).max(99).nullable().default(null),
  systems: ids.nullable().default(null),
  tiers: ids.nullable().default(null),
  measures: ids.max(6).default([]),
  issuer: z.enum(['state', 'party']).default('state'),
  personalDetails: z.boolean().default(false),
})

export const fileOrderSchema = z.discriminatedUnion('what', [
  chartOrderSchema,
  dataOrderSchema,
  annexOrderSchema,
  schemeOrderSchema,
])
export type FileOrderGiven = z.input<typeof fileOrderSchema>
export type FileOrder = z.infer<typeof fileOrderSchema>
