import {
  type CorrespondenceRow,
  correspondenceRowSchema,
  type Refusal,
  refusal,
  type UpperCorrespondenceRow,
} from '@tinhgon/model'
import { vi } from 'zod/locales'
import { cellFaults } from './cell-faults.ts'
import { readTable, type Table, type TableRow } from './read-table.ts'
import { placeInTable, type TableOutcome } from './table-outcome.ts'

const codeColumns = ['before_code', 'after_code'] as const
type CodeColumn = (typeof codeColumns)[number]
const columnOf = { beforeCode: 'before_code', afterCode: 'after_code' }
const codesSchema = correspondenceRowSchema.omit({ whole: true })

/** Which unit goes where, and whether all of it (`before_code,after_code,whole`). */
export function readCorrespondence(bytes: Uint8Array): TableOutcome<readonly CorrespondenceRow[]> {
  return readRows(readTable(bytes, [...codeColumns, 'whole']), (row, codes, faults) => {
    const text = row.field('whole')
    const whole = text.toLowerCase()
    if (whole === 'true' || whole === 'false') return { ...codes, whole: whole === 'true' }
    const value = text.length > 60 ? `${text.slice(0, 60)}…` : text
    faults.push(refusal('not-true-or-false', placeInTable(row.number, 'whole'), [], { value }))
    return null
  })
}

/** Which upper unit goes where, always all of it (`before_code,after_code`). */
export const readUpperCorrespondence = (bytes: Uint8Array): TableOutcome<readonly UpperCorrespondenceRow[]> =>
  readRows(readTable(bytes, codeColumns), (_row, codes) => codes)

function readRows<C extends string, T>(
  table: Table<C | CodeColumn>,
  complete: (row: TableRow<C | CodeColumn>, codes: UpperCorrespondenceRow, faults: Refusal[]) => T | null,
): TableOutcome<readonly T[]> {
  const faults = [...table.faults]
  const content: T[] = []
  const rowNumbers: number[] = []
  for (const row of table.rows) {
    const codes = { beforeCode: row.field('before_code'), afterCode: row.field('after_code') }
    const parsed = codesSchema.safeParse(codes, { error: vi().localeError })
    faults.push(...cellFaults(row.number, parsed.error, columnOf))
    const read = complete(row, codes, faults)
    if (!parsed.success || read === null) continue
    content.push(read)
    rowNumbers.push(row.number)
  }
  const whole = table.complete && content.length === table.rows.length
  return { content: whole ? content : null, faults, rowNumbers }
}
