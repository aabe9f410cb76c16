import { readXmlPieces, stopReading, type XmlHandlers } from '../graphs/read-xml.ts'
import { type UnpackedSoFar, unpack } from './unpack.ts'
import type { ZipEntry } from './zip-directory.ts'

/** Reads a part of a workbook; a fault in it ends the reading, told with the name of the part. */
export type ReadPart = (name: string, handlers: Partial<XmlHandlers>) => void

/** Parts that are not there are left out: a workbook may have no shared texts and no styles. */
export function partReader(entries: ReadonlyMap<string, ZipEntry>): ReadPart {
  const soFar: UnpackedSoFar = { bytes: 0 }
  return (name, { open = () => {}, close = () => {} }) => {
    const entry = entries.get(name)
    if (!entry) return
    const fault = readXmlPieces(unpack(entry, soFar), 'XLSX', { open, close })
    if (fault)
      stopReading(fault.path.startsWith('line') ? { ...fault, path: `${name}: ${fault.path}` } : fault)
  }
}

export interface WorkbookSheet {
  readonly name: string
  /** Name of its part. */
  readonly part: string
  readonly isHidden: boolean
}

export interface WorkbookHead {
  readonly sheets: readonly WorkbookSheet[]
  /** Days count from 1904, as those of old Macintoshes do. */
  readonly from1904: boolean
}

export function readHead(readPart: ReadPart): WorkbookHead {
  const targets = new Map<string, string>()
  readPart('xl/_rels/workbook.xml.rels', {
    open: (name, attributes) => {
      const target = attributes.get('Target') ?? ''
      if (name === 'Relationship' && /\/worksheet$/.test(attributes.get('Type') ?? ''))
        targets.set(attributes.get('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`)
    },
  })
  const sheets: WorkbookSheet[] = []
  let from1904 = false
  readPart('xl/workbook.xml', {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes.get('date1904') ?? '')
      const part = targets.get(attributes.get('id') ?? '')
      if (name !== 'sheet' || part === undefined) return
      const isHidden = (attributes.get('state') ?? 'visible') !== 'visible'
      sheets.push({ name: attributes.get('name')?.normalize('NFC') ?? part, part, isHidden })
    },
  })
  return { sheets, from1904 }
}

/** The texts that cells share, without the readings beside ideographs. */
export function readSharedTexts(readPart: ReadPart): readonly string[] {
  const texts: string[] = []
  let [text, beside] = ['', 0]
  readPart('xl/sharedStrings.xml', {
    open: (name) => {
      if (name === 'si') text = ''
      if (name === 'rPh') beside += 1
    },
    close: (name, piece) => {
      if (name === 't' && beside === 0) text += piece
      if (name === 'rPh') beside -= 1
      if (name === 'si') texts.push(text)
    },
  })
  return texts
}

/** How a number is shown: as a day, with zeros before it to a length, or as a number. */
export type NumberStyle = 'day' | { readonly digits: number } | null

export function readStyles(readPart: ReadPart): readonly NumberStyle[] {
  const formats = new Map<string, string>()
  const styles: NumberStyle[] = []
  let inCells = false
  readPart('xl/styles.xml', {
    open: (name, attributes) => {
      if (name === 'numFmt') formats.set(attributes.get('numFmtId') ?? '', attributes.get('formatCode') ?? '')
      if (name === 'cellXfs') inCells = true
      if (name !== 'xf' || !inCells) return
      const id = attributes.get('numFmtId') ?? '0'
      styles.push(styleOf(Number(id), formats.get(id)))
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false
    },
  })
  return styles
}

function styleOf(id: number, format: string | undefined): NumberStyle {
  if (format === undefined) return id >= 14 && id <= 22 ? 'day' : null
  // What is quoted, escaped or in brackets is shown as it is, or says the language.
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')
  if (/^0{2,20}$/.test(bare)) return { digits: bare.length }
  return /[dy]/i.test(bare) ? 'day' : null
}
