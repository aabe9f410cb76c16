import { type Refusal, refusal } from '@tinhgon/model'

export interface ZipEntry {
  readonly name: string
  /** As the directory says; whoever inflates it does not go by that alone. */
  readonly size: number
  readonly packedSize: number
  readonly isStored: boolean
  readonly content: Uint8Array
}

export type DirectoryOrFault =
  | { readonly ok: true; readonly entries: ReadonlyMap<string, ZipEntry> }
  | { readonly ok: false; readonly fault: Refusal }

const endSize = 22
const headSize = 46
const localSize = 30
/** A workbook has some dozens of parts. */
const entryLimit = 10_000
const longestComment = 0xffff

const broken = (detail: string): DirectoryOrFault => ({
  ok: false,
  fault: refusal('broken-archive', '', [], { detail }),
})

/**
 * Where the parts of an archive are, by its directory; nothing is inflated. The sizes that it says are checked
 * against the file, so no part reaches beyond it.
 */
export function readZipDirectory(bytes: Uint8Array): DirectoryOrFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end === null) return broken('không có mục lục ở cuối tệp')
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count > entryLimit) return { ok: false, fault: refusal('too-many', '', [], { limit: entryLimit }) }
  const entries = new Map<string, ZipEntry>()
  for (let index = 0; index < count; index += 1) {
    if (at + headSize > end || view.getUint32(at, true) !== 0x02014b50) return broken('mục lục sai')
    const [nameSize, extraSize, commentSize] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true))
    const name = new TextDecoder().decode(bytes.subarray(at + headSize, at + headSize + (nameSize ?? 0)))
    const entry = entryAt(bytes, view, at, name)
    if (typeof entry === 'string') return broken(`${name}: ${entry}`)
    if (entry === null) return { ok: false, fault: refusal('encrypted-file', '') }
    entries.set(name, entry)
    at += headSize + (nameSize ?? 0) + (extraSize ?? 0) + (commentSize ?? 0)
  }
  return { ok: true, entries }
}

function endOfDirectory(view: DataView): number | null {
  const last = view.byteLength - endSize
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at
  return null
}

/** A text says what is wrong; null, that the part is encrypted. */
function entryAt(bytes: Uint8Array, view: DataView, at: number, name: string): ZipEntry | string | null {
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)]
  const [packedSize, size, start] = [20, 24, 42].map((offset) => view.getUint32(at + offset, true)) as [
    number,
    number,
    number,
  ]
  if ((flags & 1) === 1) return null
  if (method !== 0 && method !== 8) return `cách nén ${method} không đọc được`
  if (start + localSize > bytes.byteLength || view.getUint32(start, true) !== 0x04034b50)
    return 'không có ở chỗ mục lục ghi'
  const from = start + localSize + view.getUint16(start + 26, true) + view.getUint16(start + 28, true)
  if (from + packedSize > bytes.byteLength) return 'bị cắt cụt'
  const content = bytes.subarray(from, from + packedSize)
  return { name, size, packedSize, isStored: method === 0, content }
}
