export { type AnnexFormat, type AnnexOrder, annexFormats } from './annexes/annex-order.ts'
export { type AnnexTableId, annexTableIds, annexTables } from './annexes/annex-tables.ts'
export { type AnnexFilesOrRefusals, writeAnnexes } from './annexes/write-annexes.ts'
export {
  type ChartFormat,
  type ChartOrder,
  chartFormats,
  type WrittenFile,
} from './chart-files/chart-order.ts'

export {
  type ChartFilesOrRefusals,
  makeScene,
  type TellProgress,
  writeChart,
} from './chart-files/write-chart.ts'
export { type DataFilesOrRefusals, type DataOrder, writeDataFiles } from './data-files/write-data-files.ts'
export type { BaselineOutcome, ReadingTerms } from './data-formats/baseline-outcome.ts'
export {
  type DataFormat,
  type DataFormatId,
  dataFormats,
  type ReadableFormatId,
  readBaselineFrom,
  writeData,
} from './data-formats/data-formats.ts'
export type { DataOptions, DataSubject } from './data-formats/data-subject.ts'
export { type PointName, standingPoint } from './data-formats/standing-point.ts'
export { type ExportGround, exportGround, type GroundOrRefusals } from './ground/export-ground.ts'
export { writeHtml } from './html/write-html.ts'
export { type DocumentFacts, writePdf } from './pdf/write-pdf.ts'
export { PictureTooLarge, writePng } from './png/write-png.ts'
export { writePptx } from './pptx/write-pptx.ts'
export { writeSvg } from './svg/write-svg.ts'
export { type ImportedFile, importFiles } from './table-import/import-files.ts'
export { type ImportPreview, type PreviewedUnit, previewOf } from './table-import/preview.ts'
export {
  readBaselineTables,
  type TableFile,
  type TablesOutcome,
} from './table-import/read-baseline-tables.ts'
export { type RecognisedFormat, recogniseFile } from './table-import/recognise-file.ts'
export type { SeenTable } from './table-import/seen-table.ts'
export { textMeasure } from './typefaces/typefaces.ts'
