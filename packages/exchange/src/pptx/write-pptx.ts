import type { Scene, SceneBox, ScenePage, SceneSample, SceneShape, SceneText } from '@tinhgon/charts'
import pptxgen from 'pptxgenjs'
import type { DocumentFacts } from '../pdf/write-pdf.ts'
import { gluedConnectors } from './glued-connectors.ts'
import { textFrame } from './text-frame.ts'

const inches = (millimetres: number): number => millimetres / 25.4
/** Shapes of PowerPoint by those of the chart. */
const shapes = {
  square: 'rect',
  circle: 'ellipse',
  diamond: 'diamond',
  triangle: 'triangle',
  hexagon: 'hexagon',
} as const

/** On every office machine; a little narrower than the face of the other formats, so that lines keep their room. */
const font = 'Arial'

/**
 * A scene as a presentation, a slide for each page: every unit one shape with its words, every line a
 * connector that is glued to its two shapes and follows them when they are moved.
 */
export async function writePptx(
  scene: Scene,
  { author, subject, madeAt }: DocumentFacts,
): Promise<Uint8Array> {
  const file = new pptxgen()
  file.title = scene.title
  file.author = author
  file.company = ''
  file.subject = subject
  file.theme = { headFontFace: font, bodyFontFace: font }
  const [first] = scene.pages
  if (!first) throw new RangeError('a presentation has a page')
  file.defineLayout({ name: 'paper', width: inches(first.width), height: inches(first.height) })
  file.layout = 'paper'
  for (const page of scene.pages) addSlide(file.addSlide(), page)
  const bytes = (await file.write({ outputType: 'uint8array' })) as Uint8Array
  return gluedConnectors(bytes, scene, madeAt)
}

function addSlide(slide: pptxgen.Slide, page: ScenePage): void {
  for (const item of page.items) {
    switch (item.type) {
      case 'watermark': {
        const width = page.width * 0.9
        const height = (item.size * 25.4) / 72
        slide.addText(item.text, {
          x: inches(item.x - width / 2),
          y: inches(item.y - height),
          w: inches(width),
          h: inches(height * 2),
          align: 'center',
          valign: 'middle',
          fontFace: font,
          fontSize: Math.min(item.size * 0.8, 400),
          bold: true,
          color: hex(item.colour),
          rotate: 360 - item.angle,
          objectName: 'watermark',
        })
        break
      }
      case 'note':
        for (const line of item.lines) addLine(slide, line, page, item.role === 'heading' ? 'title' : 'text')
        break
      case 'box':
        addBox(slide, item)
        break
      case 'sample':
        addSample(slide, item, page)
        break
      case 'code':
        slide.addText('', {
          ...textFrame,
          x: inches(item.x),
          y: inches(item.y),
          w: inches(item.width),
          h: inches(item.height),
          objectName: 'code',
        })
        break
      case 'tie':
        break
    }
  }
}

const hex = (colour: string): string => colour.slice(1)

function addBox(slide: pptxgen.Slide, box: SceneBox): void {
  const left = (box.lines[0]?.x ?? box.x) - box.x
  slide.addText(
    box.lines.map((line, index) => ({
      text: line.text,
      options: {
        ...textOptions(line),
        breakLine: index < box.lines.length - 1,
      },
    })),
    {
      ...textFrame,
      shape: 'roundRect',
      rectRadius: 0.02,
      x: inches(box.x),
      y: inches(box.y),
      w: inches(box.width),
      h: inches(box.height),
      fill: { color: hex(box.fill) },
      line: {
        color: hex(box.pen.colour),
        width: (box.pen.width * 72) / 25.4,
        dashType: box.pen.stroke === 'dashed' ? 'dash' : 'solid',
      },
      align: 'left',
      valign: 'middle',
      // In points: left, right, bottom, top.
      margin: [(left * 72) / 25.4, 0, 0, 0],
      objectName: `unit:${box.unitId}`,
    },
  )
  addShape(slide, box.shape)
  if (box.sign) addSign(slide, box.sign)
}

const textOptions = ({ size, face, colour, isStruck }: SceneText) => ({
  fontFace: font,
  fontSize: Math.round(size * 10) / 10,
  bold: face === 'bold',
  italic: face === 'italic',
  color: hex(colour),
  ...(isStruck ? { strike: 'sngStrike' as const } : {}),
})

function addShape(slide: pptxgen.Slide, { shape, x, y, size, colour }: SceneShape): void {
  slide.addShape(shapes[shape], {
    x: inches(x),
    y: inches(y),
    w: inches(size),
    h: inches(size),
    fill: { color: hex(colour) },
  })
}

/** The sign of a change: the font that Windows and LibreOffice fall back to has it. */
function addSign(slide: pptxgen.Slide, sign: SceneText): void {
  const size = (sign.size * 25.4) / 72
  const left = sign.anchor === 'end' ? sign.x - size * 1.6 : sign.x
  slide.addText(sign.text, {
    ...textFrame,
    x: inches(left),
    y: inches(sign.y - size),
    w: inches(size * 1.6),
    h: inches(size * 1.25),
    align: sign.anchor === 'end' ? 'right' : 'left',
    valign: 'middle',
    ...textOptions(sign),
  })
}

function addLine(slide: pptxgen.Slide, line: SceneText, page: ScenePage, name: string): void {
  const height = (line.size * 25.4 * 1.25) / 72
  const [left, width] = line.anchor === 'end' ? [line.x / 2, line.x / 2] : [line.x, page.width - line.x - 4]
  slide.addText(line.text, {
    ...textFrame,
    x: inches(left),
    y: inches(line.y - height * 0.8),
    w: inches(width),
    h: inches(height),
    align: line.anchor === 'end' ? 'right' : 'left',
    valign: 'middle',
    ...textOptions(line),
    objectName: name,
  })
}

function addSample(slide: pptxgen.Slide, { what, label, sign }: SceneSample, page: ScenePage): void {
  if (what && 'shape' in what) addShape(slide, what)
  else if (what) {
    const [from, to] = [what.points[0], what.points.at(-1)]
    if (from && to)
      slide.addShape('line', {
        x: inches(from.x),
        y: inches(from.y),
        w: inches(to.x - from.x),
        h: 0,
        line: {
          color: hex(what.pen.colour),
          width: (what.pen.width * 72) / 25.4,
          dashType: what.pen.stroke === 'dashed' ? 'dash' : 'solid',
        },
      })
  }
  if (sign) addSign(slide, sign)
  addLine(slide, label, page, 'legend')
}
