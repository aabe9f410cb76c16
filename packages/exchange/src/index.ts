export {
  type DocumentOrFaults,
  documentSizeLimit,
  readBaseline,
  readScenario,
} from './own-format/read-document.ts'
export { writeDocument } from './own-format/write-document.ts'
export { readCorrespondence, readUpperCorrespondence } from './unit-tables/read-correspondence.ts'
export { type FigureColumn, readUnitsAfter } from './unit-tables/read-units-after.ts'
export { readUnitsBefore } from './unit-tables/read-units-before.ts'
export type { TableOutcome } from './unit-tables/table-outcome.ts'
