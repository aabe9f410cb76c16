import type { Scene, SceneItem, ScenePage } from '@tinhgon/charts'
import PDFDocument from 'pdfkit'
import { drawArtwork, setText } from './draw-artwork.ts'

const points = (millimetres: number): number => (millimetres * 72) / 25.4

/** What a document says of itself. */
export interface DocumentFacts {
  readonly author: string
  readonly subject: string
  /** When it was made. Same scene, same moment: same bytes. */
  readonly madeAt: Date
}

/**
 * A scene as PDF/UA-1: vectors and text that can be searched, fonts embedded, each page a section with its
 * heading and its units in reading order, lines and frames set apart as decoration, a bookmark for each page.
 */
export async function writePdf(
  scene: Scene,
  { author, subject, madeAt }: DocumentFacts,
): Promise<Uint8Array> {
  const file = new PDFDocument({
    pdfVersion: '1.7',
    // Known to the library, not yet to its types.
    subset: 'PDF/UA' as 'PDF/A-1a',
    tagged: true,
    lang: scene.language,
    displayTitle: true,
    autoFirstPage: false,
    info: {
      Title: scene.title,
      Author: author,
      Subject: subject,
      Creator: 'Tinh Gọn',
      Producer: 'Tinh Gọn',
      CreationDate: madeAt,
      ModDate: madeAt,
    },
  })
  const parts: Uint8Array[] = []
  const finished = new Promise<void>((resolve, reject) => {
    file.on('data', (part: Uint8Array) => parts.push(part))
    file.on('end', resolve)
    file.on('error', reject)
  })
  const root = file.struct('Document')
  file.addStructure(root)
  for (const page of scene.pages) {
    file.addPage({ size: [points(page.width), points(page.height)], margin: 0 })
    file.outline.addItem(page.title)
    root.add(pageSection(file, page))
  }
  root.end()
  file.end()
  await finished
  return new Uint8Array(Buffer.concat(parts))
}

type Section = ReturnType<PDFKit.PDFDocument['struct']>

function pageSection(file: PDFKit.PDFDocument, page: ScenePage): Section {
  const section = file.struct('Sect', { title: page.title })
  // Lines and frames first, so that no line runs over a card.
  file.markContent('Artifact', { type: 'Layout' })
  for (const item of page.items) if (item.type !== 'code') drawArtwork(file, item)
  file.endMarkedContent()
  for (const item of page.items) {
    if (item.type !== 'code') continue
    const content = file.markStructureContent('Figure')
    drawArtwork(file, item)
    file.endMarkedContent()
    section.add(file.struct('Figure', { alt: item.description }, [content]))
  }
  let hasHeading = false
  for (const item of page.items) {
    const told = tell(item, page.number === 1)
    if (told === null) continue
    if (told.tag === 'H1') hasHeading = true
    const tag = told.tag === 'H2' && !hasHeading && page.number === 1 ? 'H1' : told.tag
    const content = file.markStructureContent(tag)
    // A space ends every line, or what is copied would run two words together.
    for (const text of told.lines) setText(file, text, ' ')
    file.endMarkedContent()
    section.add(file.struct(tag, told.actual === null ? {} : { actual: told.actual }, [content]))
  }
  file.markContent('Artifact', { type: 'Pagination' })
  for (const item of page.items)
    if (tell(item, page.number === 1) === null && item.type === 'note')
      for (const text of item.lines) setText(file, text)
  file.endMarkedContent()
  section.end()
  return section
}

/** How an item is read out; null where it is decoration, or repeats what an earlier page has said. */
function tell(item: SceneItem, isFirst: boolean) {
  switch (item.type) {
    case 'box':
      return { tag: 'P', lines: item.lines, actual: item.description }
    case 'note':
      if (item.role === 'decoration') return null
      if (item.role === 'subheading') return { tag: 'H2', lines: item.lines, actual: null }
      return isFirst ? { tag: item.role === 'heading' ? 'H1' : 'P', lines: item.lines, actual: null } : null
    case 'sample':
      return { tag: 'P', lines: item.sign ? [item.sign, item.label] : [item.label], actual: null }
    default:
      return null
  }
}
