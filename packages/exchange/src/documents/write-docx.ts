import type { Paper, PaperBlock, PaperSection } from '@tinhgon/model'
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  type Table,
  TextRun,
} from 'docx'
import { docxParagraph, docxPicture, textRuns } from './docx-paragraphs.ts'
import { docxColumns, docxTable } from './docx-tables.ts'
import { font, margins, paper, sizes, textWidth, twips } from './page-measures.ts'
import { withoutClock } from './without-clock.ts'

/** A paper as a Word document by Decree 30/2020/NĐ-CP. Same paper, same bytes. */
export async function writeDocx(document: Paper): Promise<Uint8Array> {
  const file = new Document({
    title: document.title,
    creator: 'Tinh Gọn',
    lastModifiedBy: 'Tinh Gọn',
    styles: { default: { document: { run: { font, size: sizes.text, language: { value: 'vi-VN' } } } } },
    sections: document.sections.map((section, index) => docxSection(section, document.footer, index === 0)),
  })
  return withoutClock(new Uint8Array(await Packer.toArrayBuffer(file)))
}

/** Pages bear their number in the middle above, the first one none; all bear the footer. */
function docxSection(section: PaperSection, footer: string, isFirst: boolean): ISectionOptions {
  const { orientation, blocks } = section
  const width = textWidth(orientation)
  const foot = new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: textRuns([{ text: footer, italic: true }], sizes.small - 2),
      }),
    ],
  })
  const number = new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], font, size: sizes.heading })],
      }),
    ],
  })
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: isFirst,
      page: {
        size: {
          ...paper,
          orientation: orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
        },
        margin: { ...margins, header: twips(10), footer: twips(10) },
      },
    },
    headers: { default: number, first: new Header({ children: [new Paragraph({})] }) },
    footers: { default: foot, first: foot },
    children: blocks.map((block) => docxBlock(block, width)),
  }
}

function docxBlock(block: PaperBlock, width: number): Paragraph | Table {
  switch (block.type) {
    case 'paragraph':
      return docxParagraph(block)
    case 'columns':
      return docxColumns(block, width)
    case 'table':
      return docxTable(block, width)
    case 'picture':
      return docxPicture(block)
  }
}
