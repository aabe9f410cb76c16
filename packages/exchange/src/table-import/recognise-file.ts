import type { ReadableFormatId } from '../data-formats/data-formats.ts'
import { isCompoundFile } from '../spreadsheets/read-workbook.ts'
import { decodeText } from '../text-encoding/decode-text.ts'

/** `outlines` are GeoJSON: borders on a map, which belong to units that are there already. */
export type RecognisedFormat = ReadableFormatId | 'csv' | 'xlsx' | 'outlines'

/** How much of a file tells what it is. */
const lookedAt = 64 * 1024

/**
 * Which format a file is, by what is in it: endings are wrong as often as not. The ending counts only between
 * texts that could be several. Null where it is none that can be read.
 */
export function recogniseFile(name: string, bytes: Uint8Array): RecognisedFormat | null {
  if (looksLikeWorkbook(bytes)) return 'xlsx'
  const text = beginningOf(bytes)
  if (text === null) return null
  if (text.startsWith('{') || text.startsWith('[')) return formatOfJson(text)
  if (text.startsWith('<') && !/^<[a-z][a-z0-9+.-]*:[^>\s]*>\s/i.test(text)) return formatOfXml(text)
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase()
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))
  if (/^(@prefix|@base|prefix|base)\s/i.test(lines[0] ?? '') || /^<[^>\s]+>\s/.test(lines[0] ?? ''))
    return 'turtle'
  if (lines.some((line) => /[,;\t]/.test(line)) || (ending === 'csv' && lines.length > 0)) return 'csv'
  return null
}

/** An archive, or what locked and old workbooks are kept in: whether it can be read is said by whoever reads it. */
export const looksLikeWorkbook = (bytes: Uint8Array): boolean =>
  isCompoundFile(bytes) || (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) < 9)

function beginningOf(bytes: Uint8Array): string | null {
  const whole = bytes.byteLength <= lookedAt
  const looked = whole ? bytes : bytes.subarray(0, lookedAt)
  // A letter may be cut in two at the end of what is looked at.
  for (let cut = 0; cut < (whole ? 1 : 4); cut += 1) {
    const decoded = decodeText(looked.subarray(0, looked.length - cut))
    if (decoded.ok) return decoded.text.includes('\0') ? null : decoded.text.trimStart()
    // Letters of an office's old fonts are in tables, and the reader says which.
    if (decoded.fault.code === 'legacy-encoding')
      return new TextDecoder('windows-1252').decode(looked).trimStart()
  }
  return null
}

function formatOfJson(text: string): RecognisedFormat {
  if (/"type"\s*:\s*"(FeatureCollection|Feature|GeometryCollection|(Multi)?Polygon)"/.test(text))
    return 'outlines'
  return !/"format"\s*:\s*"tinhgon\./.test(text) && /"@(context|graph|id|type)"\s*:/.test(text)
    ? 'json-ld'
    : 'json'
}

function formatOfXml(text: string): RecognisedFormat | null {
  const bare = text.replace(/<!--[\s\S]*?-->/g, '').replace(/<[?!][^>]*>/g, '')
  const root = /<(?:\w+:)?(\w+)/.exec(bare)?.[1]?.toLowerCase()
  return root === 'gexf' || root === 'graphml' ? root : null
}
