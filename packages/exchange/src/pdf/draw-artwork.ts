import {
  type Pen,
  type Point,
  paperColours,
  type SceneCode,
  type SceneItem,
  type SceneShape,
  type SceneText,
  type SceneWatermark,
} from '@tinhgon/charts'
import { shapePoints } from '../svg/shape-points.ts'
import { familyOf, fontFiles, textMeasure } from '../typefaces/typefaces.ts'

const unit = 72 / 25.4

/** Sets a line of text with its baseline at its place. @param after what follows it unseen */
export function setText(file: PDFKit.PDFDocument, line: SceneText, after = ''): void {
  const { text, x, y, size, face, colour, isStruck, anchor } = line
  const width = textMeasure.width(text, size, face)
  const left = x * unit - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0)
  file
    .font(fontFiles[familyOf(text, face)][face])
    .fontSize(size)
    .fillColor(colour)
    .text(text + after, left, y * unit, { lineBreak: false, baseline: 'alphabetic' })
  if (!isStruck) return
  const middle = y * unit - size * 0.28
  file
    .moveTo(left, middle)
    .lineTo(left + width, middle)
    .lineWidth(size * 0.07)
    .strokeColor(colour)
    .stroke()
}

/** Everything of an item that is not words. */
export function drawArtwork(file: PDFKit.PDFDocument, item: SceneItem): void {
  switch (item.type) {
    case 'box': {
      const { x, y, width, height, fill, pen } = item
      file.roundedRect(x * unit, y * unit, width * unit, height * unit, 0.6 * unit)
      usePen(file, pen).fillAndStroke(fill, pen.colour)
      drawShape(file, item.shape)
      if (item.sign) setText(file, item.sign)
      return
    }
    case 'tie':
      drawLine(file, item.points, item.pen)
      return
    case 'sample':
      if (item.what && 'shape' in item.what) drawShape(file, item.what)
      else if (item.what) drawLine(file, item.what.points, item.what.pen)
      return
    case 'code':
      drawCode(file, item)
      return
    case 'watermark':
      drawWatermark(file, item)
      return
    case 'note':
  }
}

function usePen(file: PDFKit.PDFDocument, { width, stroke }: Pen): PDFKit.PDFDocument {
  file.lineWidth(width * unit)
  return stroke === 'dashed' ? file.dash(width * 6 * unit, { space: width * 4 * unit }) : file.undash()
}

function drawLine(file: PDFKit.PDFDocument, points: readonly Point[], pen: Pen): void {
  const path = (): PDFKit.PDFDocument => {
    for (const [index, { x, y }] of points.entries())
      if (index === 0) file.moveTo(x * unit, y * unit)
      else file.lineTo(x * unit, y * unit)
    return file
  }
  usePen(path(), pen).strokeColor(pen.colour).stroke()
  // A double line is a wide one with a narrow one of the paper's colour within.
  if (pen.stroke === 'double')
    path()
      .lineWidth((pen.width / 3) * unit)
      .strokeColor(paperColours.paper)
      .stroke()
}

function drawShape(file: PDFKit.PDFDocument, shape: SceneShape): void {
  const corners = shapePoints(shape).map(({ x, y }): [number, number] => [x * unit, y * unit])
  const half = (shape.size / 2) * unit
  if (corners.length === 0) file.circle(shape.x * unit + half, shape.y * unit + half, half)
  else file.polygon(...corners)
  file.fill(shape.colour)
}

function drawCode(file: PDFKit.PDFDocument, { x, y, width, rows }: SceneCode): void {
  const size = (width / rows.length) * unit
  for (const [line, row] of rows.entries())
    for (const [column, dark] of row.entries())
      if (dark) file.rect(x * unit + column * size, y * unit + line * size, size, size)
  file.fill(paperColours.ink)
}

function drawWatermark(
  file: PDFKit.PDFDocument,
  { text, x, y, size, face, colour, angle }: SceneWatermark,
): void {
  const width = textMeasure.width(text, size, face)
  file
    .save()
    .rotate(-angle, { origin: [x * unit, y * unit] })
    .font(fontFiles[familyOf(text, face)][face])
    .fontSize(size)
    .fillColor(colour)
    .text(text, x * unit - width / 2, y * unit + size * 0.35, { lineBreak: false, baseline: 'alphabetic' })
    .restore()
}
