import type { Point, Rectangle } from '../layout/sheet.ts'
import type { TextMeasure } from '../layout/text-measure.ts'
import { leastType } from '../pages/fit-sheet.ts'
import type { SceneBox, ScenePage, SceneText, SceneTie } from '../scene/scene.ts'
import { contrast } from './contrast.ts'

/** Hundredths of a millimetre are rounding, not faults. */
const close = 0.01
const point = 25.4 / 72

/**
 * What is wrong with a page, in words for who mends the program: boxes beyond the page or over each other, words
 * beyond their box, lines through boxes, type too small to read, words that do not stand out from their ground.
 * O(boxes²).
 */
export function pageFaults(page: ScenePage, measure: TextMeasure): string[] {
  const boxes = page.items.filter((item) => item.type === 'box')
  const ties = page.items.filter((item) => item.type === 'tie')
  return [
    ...boxes.flatMap((box) => boxFaults(box, page, measure)),
    ...overlaps(boxes),
    ...ties.flatMap((tie) => tieFaults(tie, boxes)),
    ...page.items.flatMap((item) =>
      item.type === 'note' ? item.lines.flatMap((line) => beyondPage(line, page, measure)) : [],
    ),
  ]
}

function boxFaults(box: SceneBox, page: ScenePage, measure: TextMeasure): string[] {
  const faults: string[] = []
  if (
    box.x < -close ||
    box.y < -close ||
    box.x + box.width > page.width + close ||
    box.y + box.height > page.height + close
  )
    faults.push(`${box.unitId} stands beyond the page`)
  for (const line of [...box.lines, ...(box.sign ? [box.sign] : [])]) {
    const words = extentOf(line, measure)
    if (!isWithin(words, box)) faults.push(`“${line.text}” stands beyond ${box.unitId}`)
    if (line.size < leastType - 1e-6) faults.push(`“${line.text}” is set in ${line.size} pt`)
    if (contrast(line.colour, box.fill) < 4.5) faults.push(`“${line.text}” does not stand out from its box`)
  }
  const [first] = box.lines
  if (first && box.sign && overlap(extentOf(first, measure), extentOf(box.sign, measure)))
    faults.push(`the sign of ${box.unitId} stands on its name`)
  return faults
}

function extentOf({ text, x, y, size, face, anchor }: SceneText, measure: TextMeasure): Rectangle {
  const width = measure.width(text, size, face) * point
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x
  // Capitals with two marks above (Ế) reach as high as the em is wide.
  return { x: left, y: y - size * point * 0.95, width, height: size * point * 1.15 }
}

const isWithin = (inner: Rectangle, outer: Rectangle): boolean =>
  inner.x >= outer.x - close &&
  inner.x + inner.width <= outer.x + outer.width + close &&
  inner.y >= outer.y - close - 0.3 &&
  inner.y + inner.height <= outer.y + outer.height + close + 0.3

const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.x < b.x + b.width - close &&
  b.x < a.x + a.width - close &&
  a.y < b.y + b.height - close &&
  b.y < a.y + a.height - close

function overlaps(boxes: readonly SceneBox[]): string[] {
  return boxes.flatMap((box, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => overlap(box, other))
      .map((other) => `${box.unitId} and ${other.unitId} overlap`),
  )
}

function tieFaults({ fromId, toId, points }: SceneTie, boxes: readonly SceneBox[]): string[] {
  const faults: string[] = []
  for (const [index, from] of points.entries()) {
    const to = points[index + 1]
    if (!to) break
    const part = partOf(from, to)
    for (const box of boxes)
      if (overlap(part, box)) faults.push(`the line from ${fromId} to ${toId} crosses ${box.unitId}`)
  }
  return faults
}

/** A part of a line as a rectangle without width. */
const partOf = (from: Point, to: Point): Rectangle => ({
  x: Math.min(from.x, to.x),
  y: Math.min(from.y, to.y),
  width: Math.abs(to.x - from.x),
  height: Math.abs(to.y - from.y),
})

function beyondPage(line: SceneText, page: ScenePage, measure: TextMeasure): string[] {
  const words = extentOf(line, measure)
  return isWithin(words, { x: 0, y: 0, width: page.width, height: page.height })
    ? []
    : [`“${line.text}” stands beyond the page`]
}
