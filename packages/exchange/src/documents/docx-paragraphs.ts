import type { PaperLine, PaperParagraph, PaperPicture, PaperRun, PaperStyle } from '@tinhgon/model'
import {
  AlignmentType,
  BorderStyle,
  ImageRun,
  type IParagraphOptions,
  LineRuleType,
  Paragraph,
  TextRun,
} from 'docx'
import { font, sizes, twips } from './page-measures.ts'

export const textRuns = (runs: readonly PaperRun[], size: number): TextRun[] =>
  runs.map(
    ({ text, bold = false, italic = false }) => new TextRun({ text, bold, italics: italic, size, font }),
  )

const points = (value: number): number => value * 20

/** Running text: the first line 10 mm in, 6 pt before the next paragraph. */
const looks: Record<PaperStyle, Partial<IParagraphOptions> & { readonly size?: number }> = {
  heading: {
    alignment: AlignmentType.CENTER,
    spacing: { before: points(6), after: points(6) },
    keepNext: true,
  },
  part: {
    alignment: AlignmentType.CENTER,
    spacing: { before: points(12), after: points(6) },
    keepNext: true,
    outlineLevel: 0,
  },
  article: {
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: twips(10) },
    spacing: { before: points(6), after: points(6) },
    keepNext: true,
  },
  clause: {
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: twips(10) },
    spacing: { after: points(6), line: 264, lineRule: LineRuleType.AUTO },
  },
  note: { spacing: { before: points(6) }, size: sizes.small },
}

export function docxParagraph({ style, runs }: PaperParagraph): Paragraph {
  const { size = sizes.text, ...look } = looks[style]
  return new Paragraph({ ...look, children: textRuns(runs, size) })
}

/** A line of a column; a rule is the border of an empty line, drawn in from both sides. @param width of the column */
export function docxLine(
  line: PaperLine,
  alignment: 'centre' | 'left',
  width: number,
  size: number,
): Paragraph {
  if (line.type === 'text')
    return new Paragraph({
      alignment: alignment === 'centre' ? AlignmentType.CENTER : AlignmentType.LEFT,
      children: textRuns(line.runs, size),
    })
  const side = Math.round(width * (line.length === 'short' ? 0.34 : 0.16))
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { line: points(2), lineRule: 'exact', after: points(6) },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [],
  })
}

/** Pictures are sized in dots of which 96 make an inch, whatever dots they hold. */
const dots = (millimetres: number): number => Math.round((millimetres / 25.4) * 96)

export const docxPicture = ({ png, width, height, alternative }: PaperPicture): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        transformation: { width: dots(width), height: dots(height) },
        altText: { name: alternative, title: alternative, description: alternative },
      }),
    ],
  })
