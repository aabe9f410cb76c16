import {
  type Pen,
  paperColours,
  point,
  type SceneBox,
  type SceneCode,
  type SceneItem,
  type ScenePage,
  type SceneSample,
  type SceneShape,
  type SceneText,
  type SceneTie,
  type SceneWatermark,
} from '@tinhgon/charts'
import { families, familyOf } from '../typefaces/typefaces.ts'
import { escapeXml } from './escape-xml.ts'
import { shapePoints } from './shape-points.ts'

/**
 * A page as SVG 1.1 in millimetres: one group for each unit, its id and its words within, plain shapes and
 * text, so that it is easy to edit. Holds no script, no style sheet and nothing from outside.
 */
export function writeSvg({ width, height, title, items }: ScenePage, language: string): string {
  const ties = items.filter((item) => item.type === 'tie')
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" version="1.1" width="${n(width)}mm" height="${n(height)}mm" viewBox="0 0 ${n(width)} ${n(height)}" xml:lang="${escapeXml(language)}" role="img" aria-labelledby="title">`,
    `<title id="title">${escapeXml(title)}</title>`,
    `<rect width="${n(width)}" height="${n(height)}" fill="${paperColours.paper}"/>`,
    ...items.filter((item) => item.type === 'watermark').map(watermark),
    `<g id="lines" fill="none" stroke-linejoin="round">`,
    ...ties.map(tie),
    '</g>',
    ...items.flatMap((item) => drawn(item)),
    '</svg>',
    '',
  ].join('\n')
}

function drawn(item: SceneItem): string[] {
  switch (item.type) {
    case 'box':
      return [box(item)]
    case 'note':
      return item.lines.map(text)
    case 'sample':
      return [sample(item)]
    case 'code':
      return [code(item)]
    default:
      return []
  }
}

/** Ten micrometres are finer than any printer. */
const n = (value: number): string => String(Math.round(value * 100) / 100)

function text({ text: words, x, y, size, face, colour, isStruck, anchor }: SceneText): string {
  const family = familyOf(words, face)
  return `<text x="${n(x)}" y="${n(y)}" font-family="${families[family]}" font-size="${n(size * point)}"${
    face === 'bold' ? ` font-weight="${family === 'own' ? 600 : 700}"` : ''
  }${face === 'italic' ? ' font-style="italic"' : ''}${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}${
    isStruck ? ' text-decoration="line-through"' : ''
  } fill="${colour}">${escapeXml(words)}</text>`
}

function box(item: SceneBox): string {
  const { unitId, x, y, width, height, fill, pen, description } = item
  return [
    `<g id="unit-${escapeXml(unitId)}">`,
    `<desc>${escapeXml(description)}</desc>`,
    `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="0.6" fill="${fill}"${stroke(pen)}/>`,
    shape(item.shape),
    ...item.lines.map(text),
    ...(item.sign ? [text(item.sign)] : []),
    '</g>',
  ].join('')
}

const stroke = ({ colour, width, stroke: kind }: Pen): string =>
  ` stroke="${colour}" stroke-width="${n(width)}"${kind === 'dashed' ? ` stroke-dasharray="${n(width * 6)} ${n(width * 4)}"` : ''}`

function tie({ fromId, toId, points, pen }: SceneTie): string {
  const path = points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join('')
  const data = ` data-from="${escapeXml(fromId)}" data-to="${escapeXml(toId)}"`
  const line = `<path d="${path}"${data}${stroke(pen)}/>`
  // A double line is a wide one with a narrow one of the paper's colour within.
  return pen.stroke === 'double'
    ? `${line}<path d="${path}" stroke="${paperColours.paper}" stroke-width="${n(pen.width / 3)}"/>`
    : line
}

function shape(drawnShape: SceneShape): string {
  const { x, y, size, colour } = drawnShape
  if (drawnShape.shape === 'circle')
    return `<circle cx="${n(x + size / 2)}" cy="${n(y + size / 2)}" r="${n(size / 2)}" fill="${colour}"/>`
  const points = shapePoints(drawnShape).map((at) => `${n(at.x)},${n(at.y)}`)
  return `<polygon points="${points.join(' ')}" fill="${colour}"/>`
}

function sample({ what, label, sign }: SceneSample): string {
  const drawnSample =
    what === null
      ? ''
      : 'shape' in what
        ? shape(what)
        : `<path d="M${what.points.map(({ x, y }) => `${n(x)} ${n(y)}`).join('L')}" fill="none"${stroke(what.pen)}/>`
  return `<g>${drawnSample}${sign ? text(sign) : ''}${text(label)}</g>`
}

function code({ x, y, width, rows, description }: SceneCode): string {
  const size = width / rows.length
  const squares = rows.flatMap((row, line) =>
    row.flatMap((dark, column) =>
      dark ? [`M${n3(x + column * size)} ${n3(y + line * size)}h${n3(size)}v${n3(size)}h-${n3(size)}z`] : [],
    ),
  )
  return `<g><title>${escapeXml(description)}</title><path d="${squares.join('')}" fill="${paperColours.ink}" shape-rendering="crispEdges"/></g>`
}

const n3 = (value: number): string => String(Math.round(value * 1000) / 1000)

const watermark = ({ text: words, x, y, size, face, colour, angle }: SceneWatermark): string =>
  `<text transform="translate(${n(x)} ${n(y)}) rotate(${n(-angle)})" font-family="${families[familyOf(words, face)]}" font-weight="600" font-size="${n(size * point)}" text-anchor="middle" dy="0.35em" fill="${colour}" aria-hidden="true">${escapeXml(words)}</text>`
