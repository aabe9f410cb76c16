import { documentSizeLimit } from '@tinhgon/exchange'
import { fault } from './faults.ts'
import { readWithin } from './read-within.ts'

/**
 * All bytes of a file.
 * @param role the argument or option that names it
 * @throws InputFaults where it cannot be read, or is too large to be
 */
export function readFile(file: string, role: string): Uint8Array {
  let bytes: Uint8Array | number
  try {
    bytes = readWithin(file, documentSizeLimit)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    throw fault('unreadable', role, [], { file, detail: message })
  }
  if (typeof bytes === 'number') throw fault('oversized', role, [], { size: bytes, limit: documentSizeLimit })
  return bytes
}
