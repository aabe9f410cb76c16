import { foldNormSettings, type NormSettings, type RecordEntry } from '@tinhgon/model'
import type { Store } from '../tables.ts'
import { holdWorkspace } from '../workspace.repository.ts'
import { appendRecord } from './append-record.ts'
import { type NumberedEntry, readRecordOfTypes } from './read-record.ts'

const types = ['norm-parameter-set', 'norm-parameter-reset'] as const
type NormChange = Extract<RecordEntry, { type: (typeof types)[number] }>

export interface NumberedNormChange extends NumberedEntry {
  readonly entry: NormChange
}

/** Who decides what about which parameter, in which workspace, when and why. */
export interface NormDecision extends Pick<NormChange, 'normId' | 'parameterId' | 'by' | 'reason'> {
  readonly workspaceId: string
  readonly at: Date
}

/** Everything that a workspace decided about parameters of norms, in order. */
export async function readNormChanges(db: Store, workspaceId: string): Promise<NumberedNormChange[]> {
  const entries = await readRecordOfTypes(db, workspaceId, types)
  return entries.flatMap(({ entry, ...rest }) =>
    entry.type === 'norm-parameter-set' || entry.type === 'norm-parameter-reset' ? [{ ...rest, entry }] : [],
  )
}

/** Sets a parameter; returns what it is set to now. */
export const setNormParameter = (
  db: Store,
  { workspaceId, at, ...decision }: NormDecision,
  value: number,
): Promise<NormSettings[number]> =>
  db.transaction().execute(async (transaction) => {
    const set = { ...decision, value, at: at.toISOString() }
    await appendRecord(transaction, workspaceId, { type: 'norm-parameter-set', version: 1, ...set })
    return set
  })

/** Sets a parameter back to what the norm says; false where it is so already. */
export const resetNormParameter = (
  db: Store,
  { workspaceId, at, ...decision }: NormDecision,
): Promise<boolean> =>
  db.transaction().execute(async (transaction) => {
    // Of two who set it back at once the second finds that it is so already.
    await holdWorkspace(transaction, workspaceId)
    const changes = await readNormChanges(transaction, workspaceId)
    const isSet = foldNormSettings(changes.map(({ entry }) => entry)).some(
      ({ normId, parameterId }) => normId === decision.normId && parameterId === decision.parameterId,
    )
    if (!isSet) return false
    const reset = { ...decision, at: at.toISOString() }
    await appendRecord(transaction, workspaceId, { type: 'norm-parameter-reset', version: 1, ...reset })
    return true
  })
