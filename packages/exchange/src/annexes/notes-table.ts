import { describeFinding } from '@tinhgon/engine'
import { columns } from '../tables/columns.ts'
import type { Cell } from '../tables/table.ts'
import { severityWords } from '../tables/table-words.ts'
import type { MakeTable } from './make-table.ts'

/** What the figures themselves give reason to look at. */
export const notesTable: MakeTable = ({ notes }, language) => ({
  columns: [columns.severity, columns.finding, columns.unitsConcerned],
  rows: notes.map((finding): Cell[] => [
    severityWords[finding.severity][language],
    describeFinding(finding, language),
    finding.unitIds.length,
  ]),
})
