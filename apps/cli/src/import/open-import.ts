import { basename, extname } from 'node:path'
import {
  type BaselineOutcome,
  type ImportPreview,
  previewOf,
  type ReadingTerms,
  type RecognisedFormat,
  readBaselineFrom,
  readBaselineTables,
  recogniseFile,
  type SeenTable,
  type TableMapping,
  tableMappingSchema,
} from '@tinhgon/exchange/files'
import { idSchema, type Refusal, refusal } from '@tinhgon/model'
import { vietnamProfile } from '@tinhgon/vietnam'
import { vi } from 'zod/locales'
import { fault, InputFaults } from '../faults.ts'
import { readFile } from '../read-file.ts'

export interface OpenedImport {
  readonly outcome: BaselineOutcome
  readonly format: RecognisedFormat
  /** Null where the format has no columns. */
  readonly mapping: TableMapping | null
  readonly seen: readonly SeenTable[]
  readonly preview: ImportPreview | null
}

interface ImportTerms {
  readonly mapping?: string
  readonly id?: string
  readonly title?: string
  readonly date?: string
  readonly oneRoot?: boolean
}

const readable = 'csv, xlsx, json, gexf, graphml, ttl, jsonld'

/** Reads a file of any format that holds a baseline, or tables with one each. @throws InputFaults */
export async function openImport(paths: readonly string[], given: ImportTerms): Promise<OpenedImport> {
  const files = paths.map((path) => ({ name: basename(path), bytes: readFile(path, path) }))
  const formats = files.map(({ name, bytes }) => recogniseFile(name, bytes))
  const unknown = files.filter((_, index) => isNoBaseline(formats[index] ?? null))
  const [format = null] = formats
  const [first] = files
  if (!first || format === null || format === 'outlines' || unknown.length > 0)
    throw new InputFaults(
      unknown.map(({ name }) => refusal('unknown-file', name, [], { file: name, known: readable })),
    )
  const terms = termsOf(given, first.name)
  if (isTable(format)) {
    const mixed = files.filter((_, index) => !isTable(formats[index] ?? null))
    if (mixed.length > 0) throw new InputFaults(mixed.map(({ name }) => alone(name)))
    const mapping = given.mapping === undefined ? null : openMapping(given.mapping)
    const { mapping: used, seen, ...outcome } = readBaselineTables(files, mapping, terms)
    return { outcome, format, mapping: used, seen, preview: outcome.ok ? previewOf(outcome.baseline) : null }
  }
  if (files.length > 1) throw new InputFaults(files.slice(1).map(({ name }) => alone(name)))
  const outcome = await readBaselineFrom(format, first.bytes, terms)
  const preview = outcome.ok ? previewOf(outcome.baseline) : null
  return { outcome, format, mapping: null, seen: [], preview }
}

const isTable = (format: RecognisedFormat | null): format is 'csv' | 'xlsx' =>
  format === 'csv' || format === 'xlsx'

const isNoBaseline = (format: RecognisedFormat | null): boolean => format === null || format === 'outlines'

const alone = (name: string): Refusal =>
  refusal('malformed', name, [], { detail: 'chỉ các bảng CSV và XLSX mới nạp nhiều tệp cùng lúc' })

function termsOf({ id = 'imported', title, date, oneRoot = false }: ImportTerms, file: string): ReadingTerms {
  if (!idSchema.safeParse(id).success)
    throw fault('malformed', '--id', [], { detail: `“${id.slice(0, 60)}” không dùng làm mã được` })
  const name = title?.trim() || basename(file, extname(file)).normalize('NFC')
  return {
    profile: vietnamProfile,
    id,
    title: { vi: name, en: name },
    date: date ?? new Date().toISOString().slice(0, 10),
    oneRootPerSystem: oneRoot,
  }
}

function openMapping(file: string): TableMapping {
  let written: unknown
  try {
    written = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(readFile(file, '--mapping')))
  } catch (error) {
    if (error instanceof InputFaults) throw error
    const detail = error instanceof Error ? error.message : ''
    throw fault('malformed', '--mapping', [], { detail: `tệp không phải JSON đúng (${detail})` })
  }
  const parsed = tableMappingSchema.safeParse(written, { error: vi().localeError })
  if (parsed.success) return parsed.data
  throw new InputFaults(
    parsed.error.issues.map(({ path, message }) =>
      refusal('malformed', ['--mapping', ...path].join('.'), [], { detail: message }),
    ),
  )
}
