import { refusal } from '@tinhgon/model'
import { Inflate } from 'fflate'
import { stopReading } from '../graphs/read-xml.ts'
import type { ZipEntry } from './zip-directory.ts'

/** All parts that are read of one file, unfolded: the whole country's list takes some 15 MB. */
const unpackedLimit = 128 * 1024 * 1024
/** Deflate itself folds to a thousandth at most; XML of tables, to a fiftieth. Small parts may do as they like. */
const ratioLimit = 200
const smallPart = 4 * 1024 * 1024
/** A thousand times as much may come of it at once. */
const pieceSize = 16 * 1024

/** Keeps count of what has been unfolded of one file. */
export interface UnpackedSoFar {
  bytes: number
}

/**
 * The text of a part in pieces, so that neither a bomb nor an honest giant is ever in memory as a whole. What
 * the directory says is checked before anything is inflated, and what comes of it as it comes.
 */
export function* unpack(entry: ZipEntry, soFar: UnpackedSoFar): Generator<string> {
  const { name: part, size, packedSize, content } = entry
  const tooFar = () => stopReading(refusal('inflates-too-far', part, [], { part, limit: unpackedLimit }))
  if (soFar.bytes + size > unpackedLimit || (size > smallPart && size > packedSize * ratioLimit)) tooFar()
  const decoder = new TextDecoder()
  let [pieces, ofPart]: [Uint8Array[], number] = [[], 0]
  const inflate = new Inflate((piece) => pieces.push(piece))
  for (let start = 0; start < content.length; start += pieceSize) {
    const packed = content.subarray(start, start + pieceSize)
    if (entry.isStored) pieces.push(packed)
    else pushOrStop(inflate, packed, start + pieceSize >= content.length, part)
    for (const piece of pieces) {
      ofPart += piece.length
      // Whatever unfolds further than it says was made to.
      if (ofPart > size) tooFar()
      yield decoder.decode(piece, { stream: true })
    }
    pieces = []
  }
  soFar.bytes += ofPart
  yield decoder.decode()
}

function pushOrStop(inflate: Inflate, packed: Uint8Array, isLast: boolean, part: string): void {
  try {
    inflate.push(packed, isLast)
  } catch {
    stopReading(refusal('broken-archive', part, [], { detail: `${part} không bung ra được` }))
  }
}
