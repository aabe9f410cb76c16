import { type Refusal, refusal } from '@tinhgon/model'
import { reading } from '../graphs/read-xml.ts'
import { documentSizeLimit } from '../own-format/parse-document.ts'
import type { SheetsOrFaults } from './read-csv-sheet.ts'
import { readSheet } from './read-sheet.ts'
import { partReader, readHead, readSharedTexts, readStyles } from './workbook-parts.ts'
import { readZipDirectory } from './zip-directory.ts'

const fail = (fault: Refusal): SheetsOrFaults => ({ ok: false, faults: [fault] })

/** The visible sheets of a workbook of Office Open XML (`.xlsx`). The first fault of the file itself ends it. */
export function readWorkbook(bytes: Uint8Array): SheetsOrFaults {
  if (bytes.byteLength > documentSizeLimit)
    return fail(refusal('oversized', '', [], { size: bytes.byteLength, limit: documentSizeLimit }))
  if (isCompoundFile(bytes)) return fail(refusal(isLocked(bytes) ? 'encrypted-file' : 'old-spreadsheet', ''))
  const directory = readZipDirectory(bytes)
  if (!directory.ok) return fail(directory.fault)
  const { entries } = directory
  if (entries.has('xl/workbook.bin') || entries.has('content.xml'))
    return fail(refusal('old-spreadsheet', ''))
  if (!entries.has('xl/workbook.xml')) {
    const detail = 'trong tệp nén không có bảng tính'
    return fail(refusal('not-this-format', '', [], { format: 'XLSX', detail }))
  }
  const outcome = reading((): SheetsOrFaults => {
    const readPart = partReader(entries)
    const { sheets, from1904 } = readHead(readPart)
    const ground = {
      texts: readSharedTexts(readPart),
      styles: readStyles(readPart),
      from1904,
      counted: { cells: 0 },
    }
    const visible = sheets.filter(({ isHidden }) => !isHidden)
    return {
      ok: true,
      sheets: visible.map((sheet) => readSheet(readPart, sheet, ground)),
      warnings: sheets
        .filter(({ isHidden }) => isHidden)
        .map(({ name }) => refusal('hidden-sheet', name, [], { table: name })),
    }
  })
  return outcome.ok ? outcome.value : fail(outcome.fault)
}

/** What locked workbooks and those before 2007 are kept in. */
export const isCompoundFile = (bytes: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte)

/** The name of the stream that a locked workbook is in, as such files write names. */
function isLocked(bytes: Uint8Array): boolean {
  const name = Buffer.from('EncryptedPackage', 'utf16le')
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name)
}
