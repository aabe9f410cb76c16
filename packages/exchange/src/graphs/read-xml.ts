import { type Refusal, refusal } from '@tinhgon/model'
import { SaxesParser } from 'saxes'

/** Elements within each other; GEXF and GraphML need seven, and eight for each level that they nest. */
export const depthLimit = 400

export interface XmlHandlers {
  /** @param name without its prefix, as are those of attributes */
  readonly open: (name: string, attributes: ReadonlyMap<string, string>, line: number) => void
  /** @param text all that stood in the element itself */
  readonly close: (name: string, text: string) => void
}

/** A fault that ends the reading: what follows cannot be told. */
class Fatal extends Error {
  readonly fault: Refusal

  constructor(fault: Refusal) {
    super(fault.code)
    this.fault = fault
  }
}

export const stopReading = (fault: Refusal): never => {
  throw new Fatal(fault)
}

/** What a piece of reading gave, or the fault that stopped it. */
export function reading<T>(
  read: () => T,
): { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Refusal } {
  try {
    return { ok: true, value: read() }
  } catch (error) {
    if (error instanceof Fatal) return { ok: false, fault: error.fault }
    throw error
  }
}

/** How much is parsed at once, so that a file is refused at its first fault and not after its last byte. */
const pieceLength = 1 << 20

/** Reads a text that is there as a whole. */
export const readXml = (text: string, format: string, handlers: XmlHandlers): Refusal | null =>
  readXmlPieces(piecesOf(text), format, handlers)

function* piecesOf(text: string): Generator<string> {
  for (let start = 0; start < text.length; start += pieceLength) yield text.slice(start, start + pieceLength)
}

/**
 * Reads XML element by element; the first fault ends it. Declarations of a document type or of entities are
 * refused, so nothing is expanded and nothing is fetched.
 * @param pieces whoever makes them may stop the reading too
 */
export function readXmlPieces(
  pieces: Iterable<string>,
  format: string,
  handlers: XmlHandlers,
): Refusal | null {
  const parser = new SaxesParser({ xmlns: false, position: true })
  const texts: string[] = []
  parser.on('doctype', () => stopReading(refusal('document-type', `line ${parser.line}`)))
  parser.on('error', ({ message }) => {
    const detail = message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')
    stopReading(
      refusal('not-well-formed', `line ${parser.line}`, [], { format, column: parser.column, detail }),
    )
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (texts.length >= depthLimit)
      stopReading(refusal('too-deep', `line ${parser.line}`, [], { limit: depthLimit }))
    texts.push('')
    const bare = Object.entries(attributes).map(([key, value]) => [bareName(key), value] as const)
    handlers.open(bareName(name), new Map(bare), parser.line)
  })
  const addText = (piece: string) => {
    if (texts.length > 0) texts[texts.length - 1] += piece
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', ({ name }) => handlers.close(bareName(name), texts.pop() ?? ''))
  const outcome = reading(() => {
    for (const piece of pieces) parser.write(piece)
    parser.close()
  })
  return outcome.ok ? null : outcome.fault
}

const bareName = (name: string): string => name.slice(name.indexOf(':') + 1)
