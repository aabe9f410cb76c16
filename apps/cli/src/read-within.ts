import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

const chunkSize = 4 * 1024 * 1024

/**
 * The bytes of a file, or where there are more than the limit, how many there are at least. Reads no further
 * than that, since a pipe or a device does not say how much is to come.
 * @throws when it cannot be opened or read
 */
export function readWithin(file: string, limit: number): Uint8Array | number {
  const descriptor = openSync(file, 'r')
  try {
    const chunks: Buffer[] = []
    let size = 0
    const told = fstatSync(descriptor).size
    while (size <= limit && told <= limit) {
      const chunk = Buffer.allocUnsafe(chunkSize)
      const length = readSync(descriptor, chunk)
      if (length === 0) return Buffer.concat(chunks)
      chunks.push(chunk.subarray(0, length))
      size += length
    }
    return Math.max(size, told)
  } finally {
    closeSync(descriptor)
  }
}
