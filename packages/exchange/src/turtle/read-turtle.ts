import { type Refusal, refusal } from '@tinhgon/model'
import { Parser, type Quad } from 'n3'
import { type BaselineOutcome, type ReadingTerms, refused } from '../data-formats/baseline-outcome.ts'
import { finishDraft } from '../data-formats/finish-draft.ts'
import { draftOfStatements } from '../linked-data/draft-of-statements.ts'
import { statementLimit } from '../linked-data/read-limits.ts'
import type { Statement } from '../linked-data/statements.ts'
import { decodeText } from '../text-encoding/decode-text.ts'
import { statementOfQuad } from './statement-of-quad.ts'

/** Reads Turtle: of ours, or by anybody who writes ORG. */
export function readTurtle(bytes: Uint8Array, terms: ReadingTerms): BaselineOutcome {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return refused(decoded.fault)
  const parsed = parseTurtle(decoded.text)
  return Array.isArray(parsed) ? finishDraft(draftOfStatements(parsed, terms), terms) : refused(parsed)
}

/** Few pieces, since a text that is never closed is looked through again with each. */
const pieceLength = 1 << 22

/** Hands a text to the parser piece by piece, so that it stops at the first fault; all of it happens at once. */
class TextInPieces {
  readonly #listeners = new Map<string, (piece: string) => void>()

  on(event: string, listener: (piece: string) => void): this {
    this.#listeners.set(event, listener)
    return this
  }

  emit(text: string, isStopped: () => boolean): void {
    for (let start = 0; start < text.length && !isStopped(); start += pieceLength)
      this.#listeners.get('data')?.(text.slice(start, start + pieceLength))
    if (!isStopped()) this.#listeners.get('end')?.('')
  }
}

function parseTurtle(text: string): Statement[] | Refusal {
  const statements: Statement[] = []
  const pieces = new TextInPieces()
  let fault: Refusal | null = null
  let line = 1
  const onQuad = (error: Error | null, quad: Quad | null) => {
    if (fault) return
    if (error) {
      const at = (error as { context?: { line?: number } }).context?.line ?? line
      const detail = error.message.replace(/ on line \d+\.$/, '').slice(0, 200)
      fault = refusal('not-well-formed', `line ${at}`, [], { format: 'Turtle', column: '–', detail })
    } else if (statements.length >= statementLimit)
      fault = refusal('too-many', `line ${line}`, [], { limit: statementLimit })
    else if (quad) statements.push(statementOfQuad(quad, `line ${line}`))
  }
  const onToken = (token: { readonly line: number }) => {
    line = token.line
  }
  // The library's types know neither a source without Node nor the callback that tells the line.
  const parser = new Parser({ format: 'Turtle' }) as unknown as {
    parse(input: TextInPieces, callbacks: object): void
  }
  parser.parse(pieces, { onQuad, onToken })
  pieces.emit(text, () => fault !== null)
  return fault ?? statements
}
