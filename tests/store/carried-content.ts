import { addComment, exportScenario, type Store } from '@tinhgon/db'
import { readCarriedScenario, writeDocument } from '@tinhgon/exchange'
import type { CarriedScenario } from '@tinhgon/model'
import { expect } from 'vitest'
import { append } from './append.ts'
import { approved, decide, submitted } from './record-content.ts'
import { emptyScenario, note } from './sample-content.ts'

/** Who brings a scenario in, where to, and when. */
export const bringing = { workspaceId: 'default', by: 'hoa', at: new Date('2026-04-01T08:00:00.000Z') }
const review = { scenarioId: 'scenario', reviewId: 'r1' }

/** A draft with three edits, a comment, and an approval of it as it was after two. */
export async function filled(db: Store): Promise<void> {
  const id = await emptyScenario(db)
  await append(db, id, 0, note('a\u0000b \ud800'), note('2'))
  await append(db, id, 2, note('3'))
  await addComment(db, {
    id: 'c1',
    scenarioId: id,
    author: 'minh',
    subject: { unitId: 'u' },
    body: 'Vì sao?',
  })
  await decide(db, submitted(review, 2), approved(review))
}

/** Written to a file and read back, as it travels. */
export async function carried(db: Store, id = 'scenario'): Promise<CarriedScenario> {
  const document = (await exportScenario(db, id)) ?? expect.unreachable()
  const read = readCarriedScenario(new TextEncoder().encode(writeDocument(document)))
  if (!read.ok) throw new Error(read.faults.map(({ message }) => message).join('\n'))
  expect(read.document).toEqual(document)
  return read.document
}
