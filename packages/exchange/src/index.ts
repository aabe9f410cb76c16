export { type AnnexFormat, type AnnexOrder, annexFormats } from './annexes/annex-order.ts'
export { type AnnexTableId, annexTableIds, annexTables } from './annexes/annex-tables.ts'
export { type AnnexFilesOrRefusals, writeAnnexes } from './annexes/write-annexes.ts'
export {
  type ChartFormat,
  type ChartOrder,
  chartFormats,
  type WrittenFile,
} from './chart-files/chart-order.ts'
export { type ChartFilesOrRefusals, writeChart } from './chart-files/write-chart.ts'
export type { GivenTable } from './correspondence/opened-table.ts'
export { planReform } from './correspondence/plan-reform.ts'
export {
  type GivenReformTables,
  type ReformTerms,
  readReformTables,
} from './correspondence/read-reform-tables.ts'
export { writeDocx } from './documents/write-docx.ts'
export { writePlainText } from './documents/write-plain-text.ts'
export { type ExportGround, exportGround, type GroundOrRefusals } from './ground/export-ground.ts'
export { writeHtml } from './html/write-html.ts'
export type { NormTableGround } from './norm-tables/norm-table-ground.ts'
export { type NormTableId, normTables } from './norm-tables/norm-tables.ts'
export { type OutlinesFault, type ReadOutlines, readOutlines } from './outlines/read-outlines.ts'
export { documentSizeLimit } from './own-format/parse-document.ts'
export { readCarriedScenario } from './own-format/read-carried-scenario.ts'
export { type DocumentOrFaults, readBaseline, readScenario } from './own-format/read-document.ts'
export { writeDocument } from './own-format/write-document.ts'
export { type DocumentFacts, writePdf } from './pdf/write-pdf.ts'
export { PictureTooLarge, writePng } from './png/write-png.ts'
export { writePptx } from './pptx/write-pptx.ts'
export { writeSvg } from './svg/write-svg.ts'
export type { Cell, Column, Table, Unknown } from './tables/table.ts'
export { writeCsv } from './tables/write-csv.ts'
export { textMeasure } from './typefaces/typefaces.ts'
export { readCorrespondence, readUpperCorrespondence } from './unit-tables/read-correspondence.ts'
export { type FigureColumn, readUnitsAfter } from './unit-tables/read-units-after.ts'
export { readUnitsBefore } from './unit-tables/read-units-before.ts'
export type { TableOutcome } from './unit-tables/table-outcome.ts'
