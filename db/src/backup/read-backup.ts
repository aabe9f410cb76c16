import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { type BackupHeader, headerSchema, lineSchema } from './backup-format.ts'
import { damaged, notABackup } from './restore-refused.ts'

export interface BackupRow {
  readonly table: string
  readonly values: readonly (string | null)[]
}

export interface OpenedBackup {
  readonly header: BackupHeader
  /** Every row in order; ends only where the file is whole. */
  readonly rows: AsyncIterable<BackupRow>
}

/** @throws RestoreRefused `not-a-backup`, `damaged`; the latter also while rows are read */
export async function openBackup(input: Readable): Promise<OpenedBackup> {
  const lines = linesOf(input)
  const first = await lines.next()
  const header = headerSchema.safeParse(first.done ? null : parse(first.value))
  if (!header.success) throw notABackup(header.error)
  return { header: header.data, rows: rowsOf(lines, String(first.value)) }
}

async function* rowsOf(lines: AsyncGenerator<string>, first: string): AsyncGenerator<BackupRow> {
  const hash = createHash('sha256').update(`${first}\n`)
  let [rows, table] = [0, '']
  for await (const text of lines) {
    const line = lineSchema.safeParse(parse(text))
    if (!line.success) throw damaged('a line is not what it should be', line.error)
    if ('end' in line.data) {
      const { end } = line.data
      if (end.rows !== rows || end.sha256 !== hash.digest('hex')) throw damaged('its content was changed')
      if (!(await lines.next()).done) throw damaged('something follows its end')
      return
    }
    hash.update(`${text}\n`)
    if ('table' in line.data) table = line.data.table
    else {
      rows += 1
      yield { table, values: line.data }
    }
  }
  throw damaged('its end is missing')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function* linesOf(input: Readable): AsyncGenerator<string> {
  const unzipped = createGunzip()
  input.on('error', (error) => unzipped.destroy(error))
  input.pipe(unzipped)
  const decoder = new TextDecoder()
  let pending: string[] = []
  try {
    for await (const chunk of unzipped) {
      const [head = '', ...rest] = decoder.decode(chunk as Buffer, { stream: true }).split('\n')
      pending.push(head)
      for (const next of rest) {
        yield pending.join('')
        pending = [next]
      }
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))) throw error
    throw error.message === 'incorrect header check' ? notABackup(error) : damaged(error.message, error)
  }
  if (pending.some((part) => part !== '')) throw damaged('its last line breaks off')
}
