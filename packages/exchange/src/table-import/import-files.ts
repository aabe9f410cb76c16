import { type Refusal, refusal, type TableMapping } from '@tinhgon/model'
import type { BaselineOutcome, ReadingTerms } from '../data-formats/baseline-outcome.ts'
import { readBaselineFrom } from '../data-formats/data-formats.ts'
import { type ImportPreview, previewOf } from './preview.ts'
import { readBaselineTables, type TableFile } from './read-baseline-tables.ts'
import { type RecognisedFormat, recogniseFile } from './recognise-file.ts'
import type { SeenTable } from './seen-table.ts'

export interface ImportedFile {
  readonly outcome: BaselineOutcome
  /** Null where the files are none that can be read together. */
  readonly format: RecognisedFormat | null
  /** Null where the format has no columns. */
  readonly mapping: TableMapping | null
  readonly seen: readonly SeenTable[]
  readonly preview: ImportPreview | null
}

const readable = 'csv, xlsx, json, gexf, graphml, ttl, jsonld'

/** Reads a file of any format that holds a baseline, or several with tables of one; what they are is told by what is in them. */
export async function importFiles(
  files: readonly TableFile[],
  mapping: TableMapping | null,
  terms: ReadingTerms,
): Promise<ImportedFile> {
  const recognised = files.map((file) => ({ ...file, format: recogniseFile(file.name, file.bytes) }))
  const [first, ...others] = recognised
  const unknown = recognised.filter(({ format }) => format === null || format === 'outlines')
  if (!first || first.format === null || first.format === 'outlines' || unknown.length > 0)
    return refusedFiles(
      unknown.map(({ name }) => refusal('unknown-file', name, [], { file: name, known: readable })),
    )
  const { format } = first
  const misfits = others.filter((other) => !isTable(format) || !isTable(other.format))
  if (misfits.length > 0) {
    const detail = 'chỉ các bảng CSV và XLSX mới nạp nhiều tệp cùng lúc'
    return refusedFiles(misfits.map(({ name }) => refusal('malformed', name, [], { detail })))
  }
  if (!isTable(format)) {
    const outcome = await readBaselineFrom(format, first.bytes, terms)
    return { outcome, format, mapping: null, seen: [], preview: previewIn(outcome) }
  }
  const { mapping: used, seen, ...outcome } = readBaselineTables(files, mapping, terms)
  return { outcome, format, mapping: used, seen, preview: previewIn(outcome) }
}

const isTable = (format: RecognisedFormat | null): format is 'csv' | 'xlsx' =>
  format === 'csv' || format === 'xlsx'

const previewIn = (outcome: BaselineOutcome): ImportPreview | null =>
  outcome.ok ? previewOf(outcome.baseline) : null

const refusedFiles = (faults: readonly Refusal[]): ImportedFile => ({
  outcome: { ok: false, faults },
  ...{ format: null, mapping: null, seen: [], preview: null },
})
