import { createHash } from 'node:crypto'

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** A row of the log as far as the chain goes; `edit` is canonical JSON. */
export interface ChainLink {
  readonly version: number
  readonly edit: string
  readonly previous_hash: string | null
  readonly hash: string
}

/**
 * Hash of one edit and, through its predecessor's hash, of all before it. The text hashed is the canonical
 * JSON of `{edit, previousHash, version}`; as `edit` is canonical already it is put in as it stands.
 */
export const hashOfEdit = (previousHash: string | null, version: number, edit: string): string =>
  sha256(`{"edit":${edit},"previousHash":${JSON.stringify(previousHash)},"version":${version}}`)

/** What may be wrong with a link of a chain. */
const reasonTexts = {
  changed: 'its content changed',
  'predecessor-changed': 'its predecessor changed',
  missing: 'it is missing',
  misplaced: 'another stands in its place',
  unreadable: 'this version of the program cannot read it',
  'other-head': 'the scenario names another hash',
  'beyond-head': 'the scenario ends before it',
  'other-columns': 'its columns do not say what it says',
} as const
export type BrokenReason = keyof typeof reasonTexts

/** The stored log is not what was appended: a row was changed, lost or added behind the program's back. */
export class BrokenLog extends Error {
  override readonly name = 'BrokenLog'
  readonly scenarioId: string
  readonly version: number
  readonly reason: BrokenReason

  constructor(scenarioId: string, version: number, reason: BrokenReason, cause?: unknown) {
    super(`the log of scenario ${scenarioId} is broken at version ${version}: ${reasonTexts[reason]}`, {
      cause,
    })
    this.scenarioId = scenarioId
    this.version = version
    this.reason = reason
  }
}

/** The log's end as far as it is known: where what comes next must join. */
export interface ChainEnd {
  readonly version: number
  readonly hash: string | null
}

export const chainBegin: ChainEnd = { version: 0, hash: null }

/**
 * Checks that the rows run on from `after`, by default 1, 2, 3 … and that every hash follows from its edit and predecessor.
 * @throws BrokenLog
 */
export function verifyChain(scenarioId: string, rows: readonly ChainLink[], after = chainBegin): void {
  let previous = after.hash
  for (const [index, row] of rows.entries()) {
    const version = after.version + index + 1
    if (row.version !== version) throw new BrokenLog(scenarioId, version, 'misplaced')
    if (row.previous_hash !== previous) throw new BrokenLog(scenarioId, version, 'predecessor-changed')
    if (row.hash !== hashOfEdit(previous, version, row.edit)) {
      throw new BrokenLog(scenarioId, version, 'changed')
    }
    previous = row.hash
  }
}
