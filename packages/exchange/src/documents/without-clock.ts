import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The day that every written file bears: what is in a paper has its own dates. */
const day = '2025-01-01T00:00:00Z'

/**
 * The same document without the moment at which it was written and without what else was written before it:
 * the library numbers the pictures of all documents in one row. Equal papers are equal bytes.
 */
export function withoutClock(docx: Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(docx)).map(([name, bytes]): [string, Uint8Array] =>
    name === 'docProps/core.xml'
      ? [name, strToU8(dated(strFromU8(bytes)))]
      : name === 'word/document.xml'
        ? [name, strToU8(numbered(strFromU8(bytes)))]
        : [name, bytes],
  )
  // The archive keeps local time, so a local day is the same everywhere.
  return zipSync(Object.fromEntries(files), { level: 6, mtime: new Date(2025, 0, 1) })
}

const dated = (xml: string): string =>
  xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, (_, tag: string) => tag + day)

function numbered(xml: string): string {
  let pictures = 0
  return xml.replace(/(<wp:docPr id=")\d+/g, (_, start: string) => {
    pictures += 1
    return start + pictures
  })
}
