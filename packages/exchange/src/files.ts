export {
  type ChartFormat,
  type ChartOrder,
  chartFormats,
  type WrittenFile,
} from './chart-files/chart-order.ts'

export { type ChartFilesOrRefusals, writeChart } from './chart-files/write-chart.ts'
export { type ExportGround, exportGround, type GroundOrRefusals } from './ground/export-ground.ts'
export { writeHtml } from './html/write-html.ts'
export { type DocumentFacts, writePdf } from './pdf/write-pdf.ts'
export { PictureTooLarge, writePng } from './png/write-png.ts'
export { writePptx } from './pptx/write-pptx.ts'
export { writeSvg } from './svg/write-svg.ts'
export { textMeasure } from './typefaces/typefaces.ts'
