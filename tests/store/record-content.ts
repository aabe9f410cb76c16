import { appendRecord, type Store } from '@tinhgon/db'
import type { RecordEntry } from '@tinhgon/model'

const at = '2026-03-02T08:00:00.000Z'
const contentHash = 'c'.repeat(64)

type Review = { readonly scenarioId: string; readonly reviewId: string }

const reviewed = { version: 1, by: 'minh', at, contentHash } as const

export const submitted = (review: Review, scenarioVersion: number): RecordEntry => ({
  type: 'submitted',
  ...reviewed,
  ...review,
  scenarioVersion,
  note: null,
})

export const approved = (review: Review, reason: string | null = null): RecordEntry => ({
  type: 'approved',
  ...reviewed,
  ...review,
  reason,
})

export const returned = (review: Review): RecordEntry => ({
  type: 'returned',
  ...reviewed,
  ...review,
  reason: 'Chưa đủ số liệu',
})

export const withdrawn = (review: Review): RecordEntry => ({
  type: 'withdrawn',
  ...reviewed,
  ...review,
  reason: 'Lập lại',
})

export const archived = (scenarioId: string): RecordEntry => ({
  type: 'archived',
  version: 1,
  by: 'lan',
  at,
  scenarioId,
})

const parameter = { normId: 'party-division-minimum-staff', parameterId: 'staff' }

export const parameterSet = (value: number, reason = 'Đặc thù miền núi'): RecordEntry => ({
  type: 'norm-parameter-set',
  version: 1,
  by: 'lan',
  at,
  ...parameter,
  value,
  reason,
})

export const parameterReset = (reason = 'Hết thời hạn'): RecordEntry => ({
  type: 'norm-parameter-reset',
  version: 1,
  by: 'minh',
  at,
  ...parameter,
  reason,
})

/** Enters decisions one after another, each in a transaction of its own. */
export async function decide(db: Store, ...entries: readonly RecordEntry[]): Promise<void> {
  for (const entry of entries)
    await db.transaction().execute((transaction) => appendRecord(transaction, 'default', entry))
}
