import { documentSizeLimit, type TableOutcome } from '@tinhgon/exchange'
import { type Refusal, refusal } from '@tinhgon/model'
import { readWithin } from '../read-within.ts'

/** What an option's file holds, and where its faults are. */
export interface OpenedTable<T> {
  readonly content: T | null
  readonly faults: readonly Refusal[]
  /** Tells a place in the content by option, row and column: `--correspondence: row 13, before_code`. */
  readonly placeOf: (index: number, column: string) => string
}

/** Reads the file of an option. Its faults say first which option they are about. */
export function openTable<T>(
  option: string,
  file: string | undefined,
  read: (bytes: Uint8Array) => TableOutcome<T>,
): OpenedTable<T> {
  const { content, faults, rowNumbers } = readFile(option, file, read)
  return {
    content,
    faults: faults.map((fault) => ({ ...fault, path: placeIn(option, fault.path) })),
    placeOf: (index, column) => {
      const row = rowNumbers[index]
      return placeIn(option, row === undefined ? '' : `row ${row}${column === '' ? '' : `, ${column}`}`)
    },
  }
}

const placeIn = (option: string, place: string): string => (place === '' ? option : `${option}: ${place}`)

function readFile<T>(
  option: string,
  file: string | undefined,
  read: (bytes: Uint8Array) => TableOutcome<T>,
): TableOutcome<T> {
  if (file === undefined) return failed(refusal('malformed', '', [], { detail: `thiếu ${option} <tệp>` }))
  try {
    const bytes = readWithin(file, documentSizeLimit)
    return typeof bytes === 'number'
      ? failed(refusal('oversized', '', [], { size: bytes, limit: documentSizeLimit }))
      : read(bytes)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    return failed(refusal('unreadable', '', [], { file, detail: message }))
  }
}

const failed = (fault: Refusal): TableOutcome<never> => ({ content: null, faults: [fault], rowNumbers: [] })
