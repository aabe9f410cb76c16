import type { Refusal } from '@tinhgon/model'
import type { TableOutcome } from '../unit-tables/table-outcome.ts'

/** A table as somebody gave it. */
export interface GivenTable {
  /** What they know it by, such as the option that named its file. */
  readonly name: string
  /** Why there is nothing to read, where that is so. */
  readonly content: Uint8Array | Refusal
}

/** What a table holds, and where its faults are. */
export interface OpenedTable<T> {
  readonly content: T | null
  readonly faults: readonly Refusal[]
  /** Tells a place in the content by table, row and column: `--correspondence: row 13, before_code`. */
  readonly placeOf: (index: number, column: string) => string
}

/** Reads a table. Its faults say first which table they are about. */
export function openTable<T>(
  { name, content: given }: GivenTable,
  read: (bytes: Uint8Array) => TableOutcome<T>,
): OpenedTable<T> {
  const { content, faults, rowNumbers } = given instanceof Uint8Array ? read(given) : failed(given)
  return {
    content,
    faults: faults.map((fault) => ({ ...fault, path: placeIn(name, fault.path) })),
    placeOf: (index, column) => {
      const row = rowNumbers[index]
      return placeIn(name, row === undefined ? '' : `row ${row}${column === '' ? '' : `, ${column}`}`)
    },
  }
}

const placeIn = (table: string, place: string): string => (place === '' ? table : `${table}: ${place}`)

const failed = (fault: Refusal): TableOutcome<never> => ({ content: null, faults: [fault], rowNumbers: [] })
