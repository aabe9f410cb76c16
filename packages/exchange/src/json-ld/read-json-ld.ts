import { type Refusal, refusal } from '@tinhgon/model'
import { type BaselineOutcome, type ReadingTerms, refused } from '../data-formats/baseline-outcome.ts'
import { finishDraft } from '../data-formats/finish-draft.ts'
import { draftOfStatements } from '../linked-data/draft-of-statements.ts'
import { statementLimit } from '../linked-data/read-limits.ts'
import type { Statement } from '../linked-data/statements.ts'
import { decodeText } from '../text-encoding/decode-text.ts'
import { tooDeep } from './nesting.ts'
import { remoteContextIn } from './remote-context.ts'
import { statementsOfExpanded } from './statements-of-expanded.ts'

/**
 * Larger files are refused: 8 MiB. Huế takes 4.6 MB; the library holds a document in several forms at once, some
 * eighty times its size in memory where every node is new.
 */
const jsonLdSizeLimit = 8 * 1024 * 1024

/** Reads JSON-LD: of ours, or by anybody who writes ORG. Contexts stand in the file; none is ever fetched. */
export async function readJsonLd(bytes: Uint8Array, terms: ReadingTerms): Promise<BaselineOutcome> {
  const decoded = decodeText(bytes, jsonLdSizeLimit)
  if (!decoded.ok) return refused(decoded.fault)
  const { text } = decoded
  const deep = tooDeep(text)
  if (deep) return refused(deep)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return refused(notWellFormed(error))
  }
  const address = remoteContextIn(value)
  if (address !== null) return refused(refusal('remote-context', '', [], { address: address.slice(0, 200) }))
  if (typeof value !== 'object' || value === null)
    return refused(refusal('not-this-format', '', [], { format: 'JSON-LD', detail: '{ "@context": …' }))
  const parsed = await parseJsonLd(value)
  return 'code' in parsed ? refused(parsed) : finishDraft(draftOfStatements(parsed, terms), terms)
}

const notWellFormed = (error: unknown): Refusal => {
  const detail = error instanceof Error ? error.message.slice(0, 200) : ''
  return refusal('not-well-formed', '', [], { format: 'JSON-LD', column: '–', detail })
}

async function parseJsonLd(value: object): Promise<readonly Statement[] | Refusal> {
  // The library is large and few files need it: it is loaded when one does.
  const { default: jsonld } = await import('jsonld')
  // A second lock beside the look for outside contexts: whatever asks for one gets none.
  const documentLoader = (address: string) => Promise.reject(new Error(`not fetched: ${address}`))
  let expanded: readonly unknown[]
  try {
    expanded = await jsonld.expand(value, { documentLoader })
  } catch (error) {
    return notWellFormed(error)
  }
  const statements: Statement[] = []
  for (const statement of statementsOfExpanded(expanded)) {
    if (statements.length >= statementLimit) return refusal('too-many', '', [], { limit: statementLimit })
    statements.push(statement)
  }
  return statements
}
