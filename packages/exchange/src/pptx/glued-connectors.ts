import type { Pen, Point, Rectangle, Scene, SceneCode, ScenePage, SceneTie } from '@tinhgon/charts'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { escapeXml } from '../svg/escape-xml.ts'
import { codePicture } from './code-picture.ts'

/** English Metric Units to the millimetre. */
const emu = (millimetres: number): number => Math.round(millimetres * 36_000)

/**
 * The library writes shapes and loose lines, and no connectors; this adds them to each slide, below its shapes,
 * every one with the ids of the two shapes that it joins (ECMA-376, 19.3.1.13 stCxn and endCxn).
 */
export function gluedConnectors(bytes: Uint8Array, scene: Scene, madeAt: Date): Uint8Array {
  const files = unzipSync(bytes)
  for (const page of scene.pages) {
    const name = `ppt/slides/slide${page.number}.xml`
    const slide = files[name]
    if (!slide) throw new Error(`the presentation has no ${name}`)
    files[name] = strToU8(withConnectors(strFromU8(slide), page))
  }
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        [withoutClock(name, content, madeAt), { mtime: new Date(1980, 0, 1), level: 6 }],
      ]),
    ),
  )
}

/** The library stamps the hour; same scene and moment, same bytes. */
const withoutClock = (name: string, content: Uint8Array, madeAt: Date): Uint8Array =>
  name === 'docProps/core.xml'
    ? strToU8(
        strFromU8(content).replace(
          /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g,
          `${madeAt.toISOString().slice(0, 19)}Z`,
        ),
      )
    : content

function withConnectors(slide: string, page: ScenePage): string {
  const idOf = new Map(
    [...slide.matchAll(/<p:cNvPr id="(\d+)" name="unit:([^"]*)"/g)].map(([, id, unit]) => [unit, Number(id)]),
  )
  const boxes = new Map(
    page.items.flatMap((item) => (item.type === 'box' ? [[item.unitId, item] as const] : [])),
  )
  const descriptions = new Map(
    [...boxes.values()].map((box) => [escapeXml(box.unitId), escapeXml(box.description)]),
  )
  let used = Math.max(0, ...[...slide.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => Number(id)))
  const newId = (): number => {
    used += 1
    return used
  }
  const junctions = new Map<string, End>()
  const connectors = page.items.flatMap((item): string[] => {
    if (item.type !== 'tie') return []
    const [from, to] = [end(item.fromId), end(item.toId)]
    const at = junctionOf(item)
    if (!at) return [connector(item, from, to, newId())]
    const key = `${item.fromId} ${at.y}`
    let junction = junctions.get(key)
    const trunk: string[] = []
    if (!junction) {
      junction = { id: newId(), box: { x: at.x - dot / 2, y: at.y - dot / 2, width: dot, height: dot } }
      junctions.set(key, junction)
      const top = { x: at.x, y: at.y - dot / 2 }
      trunk.push(
        junctionShape(junction, item.pen),
        connector({ ...item, points: [item.points[0] ?? top, top] }, from, junction, newId()),
      )
    }
    const bottom = { x: at.x, y: at.y + dot / 2 }
    return [
      ...trunk,
      connector({ ...item, points: [bottom, ...item.points.slice(1)] }, junction, to, newId()),
    ]
  })
  const codes = page.items.flatMap((item) => (item.type === 'code' ? [codeShape(item, newId())] : []))
  // Behind the shapes, after the properties of the group.
  return slide
    .replace(
      /name="unit:([^"]*)"/g,
      (name, unit: string) => `${name} descr="${descriptions.get(unit) ?? ''}"`,
    )
    .replace(/<p:sp>(?:(?!<p:sp>).)*?name="code".*?<\/p:sp>/s, '')
    .replace('</p:grpSpPr>', `</p:grpSpPr>${connectors.join('')}`)
    .replace('</p:spTree>', `${codes.join('')}</p:spTree>`)

  function end(unitId: string): End {
    const [id, box] = [idOf.get(escapeXml(unitId)), boxes.get(unitId)]
    if (id === undefined || !box) throw new Error(`no shape for ${unitId}`)
    return { id, box }
  }
}

/** A shape that a connector is glued to. */
interface End {
  readonly id: number
  readonly box: Rectangle
}

/** Across a junction, in millimetres: it lies within the line. */
const dot = 0.2

/**
 * Office programs bend a connector half-way, and not all of them heed a place elsewhere. A line that bends
 * further down runs by a junction on the superior's trunk, from which its bend is half-way.
 */
function junctionOf({ points }: SceneTie): Point | null {
  const [first, second, , last] = points
  if (points.length !== 4 || !first || !second || !last || Math.abs(first.x - second.x) > 1e-6) return null
  const half = (first.y + last.y) / 2
  return Math.abs(half - second.y) < 0.3 ? null : { x: first.x, y: 2 * second.y - last.y }
}

const junctionShape = ({ id, box }: End, { colour }: Pen): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="junction"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="${emu(box.x)}" y="${emu(box.y)}"/><a:ext cx="${emu(box.width)}" cy="${emu(box.height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="${colour.slice(1)}"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr></p:sp>`

/** Connection sites of a rectangle: top, left, bottom, right. */
function siteAt({ x, y, width, height }: Rectangle, point: Point): number {
  const distances = [
    Math.abs(point.y - y),
    Math.abs(point.x - x),
    Math.abs(point.y - y - height),
    Math.abs(point.x - x - width),
  ]
  return distances.indexOf(Math.min(...distances))
}

function connector(tie: SceneTie, from: End, to: End, id: number): string {
  const { points, pen } = tie
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) throw new Error('a line has two ends')
  const geometry = `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>${path(points)}</a:pathLst></a:custGeom>`
  const bounds = boundsOf(points)
  const preset = presetOf(points)
  return (
    `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${id}" name="line:${escapeXml(tie.fromId)}:${escapeXml(tie.toId)}"/>` +
    `<p:cNvCxnSpPr><a:stCxn id="${from.id}" idx="${siteAt(from.box, first)}"/><a:endCxn id="${to.id}" idx="${siteAt(to.box, last)}"/></p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr>` +
    `<p:spPr>${preset ? preset : `<a:xfrm><a:off x="${emu(bounds.x)}" y="${emu(bounds.y)}"/><a:ext cx="${emu(bounds.width)}" cy="${emu(bounds.height)}"/></a:xfrm>${geometry}`}${outline(pen)}</p:spPr></p:cxnSp>`
  )
}

/**
 * PowerPoint's own bent connectors for ways of one, two or three parts, which it bends anew when a shape is
 * moved; null for longer ones.
 */
function presetOf(points: readonly Point[]): string | null {
  const [first, second, third, fourth] = points
  if (!first || !second) return null
  if (points.length === 2)
    return `${frame(first, second)}<a:prstGeom prst="straightConnector1"><a:avLst/></a:prstGeom>`
  const isDown = Math.abs(first.x - second.x) < 1e-6
  if (!isDown) return null
  if (points.length === 3 && third) {
    // Down, then to the side: drawn as across-then-down, turned by a quarter.
    return `${turnedFrame(first, third)}<a:prstGeom prst="bentConnector2"><a:avLst/></a:prstGeom>`
  }
  if (points.length === 4 && third && fourth)
    return `${turnedFrame(first, fourth)}<a:prstGeom prst="bentConnector3"><a:avLst/></a:prstGeom>`
  return null
}

const frame = (from: Point, to: Point): string =>
  `<a:xfrm${to.x < from.x ? ' flipH="1"' : ''}${to.y < from.y ? ' flipV="1"' : ''}><a:off x="${emu(Math.min(from.x, to.x))}" y="${emu(Math.min(from.y, to.y))}"/><a:ext cx="${emu(Math.abs(to.x - from.x))}" cy="${emu(Math.abs(to.y - from.y))}"/></a:xfrm>`

/**
 * Connectors are drawn from left to right; one that begins downward is turned by a quarter, its frame turned
 * about its middle, and flipped where it then runs to the right.
 */
function turnedFrame(from: Point, to: Point): string {
  const [width, height] = [Math.abs(to.x - from.x), to.y - from.y]
  const [middleX, middleY] = [(from.x + to.x) / 2, (from.y + to.y) / 2]
  const isRight = to.x > from.x
  // Before turning, the frame is as wide as the way is high.
  return `<a:xfrm rot="${isRight ? 16_200_000 : 5_400_000}"${isRight ? ' flipH="1"' : ''}><a:off x="${emu(middleX - height / 2)}" y="${emu(middleY - width / 2)}"/><a:ext cx="${emu(height)}" cy="${emu(width)}"/></a:xfrm>`
}

function boundsOf(points: readonly Point[]): Rectangle {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

function path(points: readonly Point[]): string {
  const { x, y, width, height } = boundsOf(points)
  const steps = points.map((at, index) => {
    const place = `<a:pt x="${emu(at.x - x)}" y="${emu(at.y - y)}"/>`
    return index === 0 ? `<a:moveTo>${place}</a:moveTo>` : `<a:lnTo>${place}</a:lnTo>`
  })
  return `<a:path w="${emu(width)}" h="${emu(height)}" fill="none">${steps.join('')}</a:path>`
}

const outline = ({ colour, width, stroke }: Pen): string =>
  `<a:ln w="${Math.round(width * 36_000)}"${stroke === 'double' ? ' cmpd="dbl"' : ''}><a:solidFill><a:srgbClr val="${colour.slice(1)}"/></a:solidFill>${stroke === 'dashed' ? '<a:prstDash val="dash"/>' : ''}</a:ln>`

/** A QR code as one shape of many squares. */
function codeShape(code: SceneCode, id: number): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="code" descr="${escapeXml(code.description)}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="${emu(code.x)}" y="${emu(code.y)}"/><a:ext cx="${emu(code.width)}" cy="${emu(code.height)}"/></a:xfrm>${codePicture(code)}</p:spPr></p:sp>`
}
