export type { GivenTable } from './correspondence/opened-table.ts'

export { planReform } from './correspondence/plan-reform.ts'
export {
  type GivenReformTables,
  type ReformTerms,
  readReformTables,
} from './correspondence/read-reform-tables.ts'
export { writeDocx } from './documents/write-docx.ts'
export { writePlainText } from './documents/write-plain-text.ts'
export type { NormTableGround } from './norm-tables/norm-table-ground.ts'
export { type NormTableId, normTables } from './norm-tables/norm-tables.ts'
export { type OutlinesFault, type ReadOutlines, readOutlines } from './outlines/read-outlines.ts'
export { documentSizeLimit } from './own-format/parse-document.ts'
export { readCarriedScenario } from './own-format/read-carried-scenario.ts'
export { type DocumentOrFaults, readBaseline, readScenario } from './own-format/read-document.ts'
export { writeDocument } from './own-format/write-document.ts'
export type { Cell, Column, Table } from './tables/table.ts'
export { writeCsv } from './tables/write-csv.ts'
export { decodeText, type TextEncoding, type TextOrFault } from './text-encoding/decode-text.ts'
export { readCorrespondence, readUpperCorrespondence } from './unit-tables/read-correspondence.ts'
export { type FigureColumn, readUnitsAfter } from './unit-tables/read-units-after.ts'
export { readUnitsBefore } from './unit-tables/read-units-before.ts'
export type { TableOutcome } from './unit-tables/table-outcome.ts'
