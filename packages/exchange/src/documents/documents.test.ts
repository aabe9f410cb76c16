import { writeDocx, writePlainText } from '@tinhgon/exchange'
import type { Paper } from '@tinhgon/model'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'

const paper: Paper = {
  title: 'Dự thảo',
  footer: 'DỰ THẢO · mã nội dung 0123456789abcdef',
  sections: [
    {
      orientation: 'portrait',
      blocks: [
        {
          type: 'columns',
          alignment: 'centre',
          left: [
            { type: 'text', runs: [{ text: 'CƠ QUAN', bold: true }] },
            { type: 'rule', length: 'short' },
          ],
          right: [{ type: 'text', runs: [{ text: 'Độc lập - Tự do - Hạnh phúc', bold: true }] }],
        },
        { type: 'paragraph', style: 'heading', runs: [{ text: 'NGHỊ QUYẾT', bold: true }] },
        { type: 'paragraph', style: 'article', runs: [{ text: 'Điều 1. <Sắp xếp> & "đổi"', bold: true }] },
        {
          type: 'paragraph',
          style: 'clause',
          runs: [{ text: '1. Sắp xếp thành ' }, { text: 'phường Phong Điền', bold: true }, { text: '.' }],
        },
      ],
    },
    {
      orientation: 'landscape',
      blocks: [
        {
          type: 'table',
          columns: [
            { title: 'STT', share: 20, alignment: 'centre' },
            { title: 'Dân số', share: 80, alignment: 'right' },
          ],
          rows: [
            ['1', '27.862'],
            ['2', ''],
          ],
          totalRow: ['', '27.862'],
        },
        { type: 'paragraph', style: 'note', runs: [{ text: 'Ghi chú', italic: true }] },
      ],
    },
  ],
}

const partsOf = (bytes: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]))

const plain = (xml: string): string =>
  xml
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

/** The text of every paragraph of a Word document, in order, those of tables included. */
const paragraphsOf = (xml: string): readonly string[] =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => plain(paragraph)).filter((text) => text !== '')

describe('a paper as a Word document', () => {
  it('DRF-16 says the same as the plain text, markup characters included', async () => {
    const document = partsOf(await writeDocx(paper)).get('word/document.xml') ?? ''
    const told = paragraphsOf(document)
    expect(told).toHaveLength(12)
    let rest = writePlainText(paper).replaceAll(/\s+/g, ' ')
    for (const text of told) {
      expect(rest).toContain(text)
      rest = rest.replace(text, () => '')
    }
    expect(rest.replaceAll(/[\s|-]/g, '')).toBe('DỰTHẢO·mãnộidung0123456789abcdef')
  })

  it('DRF-16 has the pages of Decree 30/2020/NĐ-CP, the second section across', async () => {
    const parts = partsOf(await writeDocx(paper))
    const document = parts.get('word/document.xml') ?? ''
    const pages = [...document.matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)" w:orient="(\w+)"\/>/g)].map(
      (match) => match.slice(1),
    )
    expect(pages).toEqual([
      ['11906', '16838', 'portrait'],
      ['16838', '11906', 'landscape'],
    ])
    // 20 mm, 15 mm, 20 mm and 30 mm in twentieths of a point.
    expect(document).toContain('<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"')
    expect(parts.get('word/styles.xml')).toContain('Times New Roman')
    expect(document).toContain('<w:tblHeader/>')
  })

  it('DRF-4 bears the footer on every page', async () => {
    const parts = partsOf(await writeDocx(paper))
    const footers = [...parts].filter(([name]) => /^word\/footer\d+\.xml$/.test(name))
    expect(footers.length).toBeGreaterThan(1)
    for (const [name, xml] of footers) expect(plain(xml), name).toBe(paper.footer)
  })

  it('DRF-16 gives the same bytes for the same paper, whenever it is written', async () => {
    const first = await writeDocx(paper)
    const second = await writeDocx(structuredClone(paper))
    expect(Buffer.compare(first, second)).toBe(0)
    expect(partsOf(first).get('docProps/core.xml')).toMatch(/created[^>]*>2025-01-01T00:00:00Z</)
  })
})
