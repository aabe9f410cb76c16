import {
  chainBegin,
  everybodys,
  keepBaseline,
  readBaseline,
  readBaselineDocument,
  readEdits,
  readLog,
  readRecord,
} from '@tinhgon/db'
import { canonicalJson } from '@tinhgon/engine'
import {
  type Baseline,
  type Edit,
  type RecordEntry,
  type Upcasters,
  upcasters,
  type WrittenDocument,
} from '@tinhgon/model'
import { expect, test } from 'vitest'
import { append } from './append.ts'
import type { OpenStore } from './fresh-database.ts'
import { archived, decide } from './record-content.ts'
import { emptyBaseline, emptyScenario, note } from './sample-content.ts'

/** As if there had been a version before the first, with one field named otherwise. */
const renamed = (from: string, to: string) => ({
  0: ({ [from]: value, ...rest }: WrittenDocument) => ({ ...rest, [to]: value }),
})

const using: Upcasters = {
  ...upcasters,
  baseline: renamed('asOf', 'date'),
  edit: renamed('remark', 'annotation'),
  recordEntry: renamed('who', 'by'),
}

/** What every PostgreSQL must do with documents that an earlier version of the program wrote. */
export function upcastingConformance(open: OpenStore): void {
  test('UPC-1 UPC-4 an edit of an earlier version is read in its current one; text and hash stay as written', async () => {
    const { db } = await open()
    const id = await emptyScenario(db)
    const old = { type: 'act-annotated', version: 0, actId: 'a', remark: 'cũ' }
    await append(db, id, 0, old as unknown as Edit, note('mới'))
    const stored = () => db.selectFrom('edits').select(['edit', 'hash']).orderBy('version').execute()
    const before = await stored()
    expect(await readEdits(db, id, 2, using)).toEqual([note('cũ'), note('mới')])
    const log = await readLog(db, id, chainBegin, 2, using)
    expect(log.map(({ hash }) => hash)).toEqual(before.map(({ hash }) => hash))
    expect(before[0]?.edit).toBe(canonicalJson(old))
    expect(await stored()).toEqual(before)
    await expect(readEdits(db, id, 2)).rejects.toThrow(
      /version 1: this version of the program cannot read it/,
    )
  })

  test('UPC-1 UPC-4 so is a baseline', async () => {
    const { db } = await open()
    const { date, ...rest } = emptyBaseline('b')
    const old = { ...rest, version: 0, asOf: date }
    const hash = await keepBaseline(db, old as unknown as Baseline, everybodys)
    expect(await readBaseline(db, hash, using)).toEqual(emptyBaseline('b'))
    expect(await readBaselineDocument(db, hash)).toBe(canonicalJson(old))
    await expect(readBaseline(db, hash)).rejects.toThrow()
  })

  test('UPC-1 UPC-4 so is an entry of the record', async () => {
    const { db } = await open()
    const { by, ...rest } = archived('s') as Extract<RecordEntry, { type: 'archived' }>
    await decide(db, { ...rest, version: 0, who: by } as unknown as RecordEntry)
    const [entry = expect.unreachable()] = await readRecord(db, 'default', 0, 9, using)
    expect(entry.entry).toEqual(archived('s'))
    await expect(readRecord(db, 'default', 0, 9)).rejects.toThrow()
  })
}
