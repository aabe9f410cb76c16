import { type Refusal, refusal } from '@tinhgon/model'

/** Larger files are refused before they are read into a value: 64 MiB. */
export const documentSizeLimit = 64 * 1024 * 1024

export type ValueOrFault =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly fault: Refusal }

/**
 * The value that a document holds, led to the current version.
 * @param upcast leads what was written by an earlier version of the program on
 */
export function parseDocument(
  bytes: Uint8Array,
  format: string,
  upcast: (value: unknown) => unknown,
): ValueOrFault {
  if (bytes.byteLength > documentSizeLimit)
    return fail(refusal('oversized', '', [], { size: bytes.byteLength, limit: documentSizeLimit }))
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return fail(refusal('malformed', '', [], { detail: 'tệp không phải văn bản UTF-8' }))
  }
  let written: unknown
  try {
    written = JSON.parse(text)
  } catch (error) {
    const detail = error instanceof Error ? error.message : ''
    return fail(refusal('malformed', '', [], { detail: `tệp không phải JSON đúng (${detail})` }))
  }
  const header = headerOf(written)
  const found = { format: headerText(header.format), version: headerText(header.version) }
  if (header.format !== format) return fail(refusal('unknown-format', 'format', [], found))
  const value = upcast(written)
  if (headerOf(value).version !== 1) return fail(refusal('unknown-format', 'version', [], found))
  return { ok: true, value }
}

const fail = (fault: Refusal): ValueOrFault => ({ ok: false, fault })

function headerOf(value: unknown): { format?: unknown; version?: unknown } {
  return typeof value === 'object' && value !== null ? value : {}
}

/** What stands in the header may be anything, of any size and depth; only a short word is repeated. */
function headerText(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '–'
  const text = String(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
