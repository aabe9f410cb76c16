import { DatabaseUnavailable } from '@tinhgon/db'
import { type DocumentOrFaults, documentSizeLimit, readBaseline, readScenario } from '@tinhgon/exchange'
import { type Baseline, type Refusal, refusal, type Scenario } from '@tinhgon/model'
import { builtInBaselines, builtInScenarios } from '@tinhgon/vietnam'
import { readWithin } from './read-within.ts'
import { findStoredBaseline, findStoredScenario } from './stored-documents.ts'

/** A document with its faults; where there are some, it serves to look for more and for nothing else. */
export interface OpenedDocument<T> {
  readonly document: T | null
  readonly faults: readonly Refusal[]
  /** Whether it came from the database, and belongs to a workspace. */
  readonly stored?: true
}

/** A baseline by built-in id, file, or id in the database. `role` is the option that names it. */
export const openBaseline = (
  idOrFile: string | undefined,
  role = 'baseline',
): Promise<OpenedDocument<Baseline>> =>
  open(idOrFile, role, builtInBaselines, readBaseline, findStoredBaseline)

/** A scenario by built-in id, file, or id in the database. */
export const openScenario = (
  idOrFile: string | undefined,
  role = 'scenario',
): Promise<OpenedDocument<Scenario>> =>
  open(idOrFile, role, builtInScenarios, readScenario, findStoredScenario)

/** Two documents come in at once, so a path says first in which of them it leads. */
export const inDocument = (faults: readonly Refusal[], role: string): Refusal[] =>
  faults.map((fault) => ({ ...fault, path: fault.path === '' ? role : `${role}.${fault.path}` }))

async function open<T>(
  idOrFile: string | undefined,
  role: string,
  builtIn: readonly { readonly id: string; readonly load: () => T }[],
  read: (bytes: Uint8Array) => DocumentOrFaults<T>,
  findStored: (id: string) => Promise<T | null>,
): Promise<OpenedDocument<T>> {
  const option = `--${role}`
  const known = builtIn.map(({ id }) => id).join(', ')
  if (idOrFile === undefined)
    return failed(refusal('malformed', option, [], { detail: `thiếu ${option} <${known} … | tệp>` }))
  const found = builtIn.find(({ id }) => id === idOrFile)
  if (found) return { document: found.load(), faults: [] }
  let bytes: Uint8Array | number
  try {
    bytes = readWithin(idOrFile, documentSizeLimit)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code !== 'ENOENT' && code !== 'ENOTDIR')
      return failed(refusal('unreadable', option, [], { file: idOrFile, detail: message }))
    return await openStored(idOrFile, option, known, findStored)
  }
  if (typeof bytes === 'number')
    return failed(refusal('oversized', option, [], { size: bytes, limit: documentSizeLimit }))
  const outcome = read(bytes)
  return outcome.ok
    ? { document: outcome.document, faults: [] }
    : { document: outcome.mended, faults: inDocument(outcome.faults, role) }
}

async function openStored<T>(
  id: string,
  option: string,
  known: string,
  findStored: (id: string) => Promise<T | null>,
): Promise<OpenedDocument<T>> {
  try {
    const document = await findStored(id)
    return document
      ? { document, faults: [], stored: true }
      : failed(refusal('unknown-id', option, [], { id, known }))
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable)) throw error
    return failed(refusal('unreadable', option, [], { file: id, detail: error.message }))
  }
}

const failed = (fault: Refusal): OpenedDocument<never> => ({ document: null, faults: [fault] })
