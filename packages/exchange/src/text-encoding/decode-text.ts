import { type Refusal, refusal } from '@tinhgon/model'
import { documentSizeLimit } from '../own-format/parse-document.ts'
import { legacyVietnamese } from './legacy-vietnamese.ts'

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258'

export type TextOrFault =
  | { readonly ok: true; readonly text: string; readonly encoding: TextEncoding }
  | { readonly ok: false; readonly fault: Refusal }

/**
 * The text that a file holds, without its byte order mark. Unicode is read with a mark and without one, and
 * Windows-1258 where the bytes leave no doubt. Nothing is guessed beyond that: names typed with fonts of TCVN3
 * or VNI are refused by that name, whether the bytes are raw or went through UTF-8 since.
 */
export function decodeText(bytes: Uint8Array, limit: number = documentSizeLimit): TextOrFault {
  if (bytes.byteLength > limit) return fail(refusal('oversized', '', [], { size: bytes.byteLength, limit }))
  const encoding = unicodeEncodingOf(bytes)
  const text = decode(bytes, encoding)
  if (text !== null) {
    const legacy = legacyVietnamese(text)
    return legacy
      ? fail(refusal('legacy-encoding', '', [], { encoding: legacy }))
      : { ok: true, text, encoding }
  }
  if (encoding !== 'utf-8')
    return fail(refusal('broken-encoding', '', [], { encoding: encoding.toUpperCase() }))
  return readSingleBytes(bytes)
}

const fail = (fault: Refusal): TextOrFault => ({ ok: false, fault })

function decode(bytes: Uint8Array, encoding: TextEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** How many bytes tell UTF-16 from UTF-8 where there is no mark. */
const sampleSize = 4096

function unicodeEncodingOf(bytes: Uint8Array): TextEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  // Every format here is full of ASCII, of which UTF-16 makes a zero in every other byte, and UTF-8 none.
  const sample = bytes.subarray(0, sampleSize)
  const zeros = [0, 0]
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const [most, least] = [Math.max(even, odd), Math.min(even, odd)]
  if (most === 0 || most < sample.length / 8 || least > most / 10) return 'utf-8'
  return odd > even ? 'utf-16le' : 'utf-16be'
}

/** Bytes that are no Unicode. */
function readSingleBytes(bytes: Uint8Array): TextOrFault {
  const latin = new TextDecoder('windows-1252').decode(bytes)
  const legacy = legacyVietnamese(latin)
  if (legacy) return fail(refusal('legacy-encoding', '', [], { encoding: legacy }))
  const vietnamese = new TextDecoder('windows-1258').decode(bytes)
  if (isVietnamese1258(vietnamese))
    return { ok: true, text: vietnamese.normalize('NFC'), encoding: 'windows-1258' }
  return fail(refusal('unknown-encoding', `line ${firstBrokenLine(bytes)}`))
}

/** In Windows-1258 tones are marks of their own: in Vietnamese each follows a vowel, in anything else hardly. */
function isVietnamese1258(text: string): boolean {
  const marks = text.match(/[\u0300\u0301\u0303\u0309\u0323]/gu)?.length ?? 0
  const onVowels = text.match(/[aeiouyăâêôơư][\u0300\u0301\u0303\u0309\u0323]/giu)?.length ?? 0
  return marks > 0 && marks === onVowels
}

/** Lines as an editor counts them. A line end is never part of another letter of UTF-8. */
function firstBrokenLine(bytes: Uint8Array): number {
  let [line, start] = [1, 0]
  for (let end = bytes.indexOf(0x0a); end >= 0; end = bytes.indexOf(0x0a, start)) {
    if (decode(bytes.subarray(start, end), 'utf-8') === null) return line
    line += 1
    start = end + 1
  }
  return line
}
