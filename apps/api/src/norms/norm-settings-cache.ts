import { endOfRecord, type NumberedNormChange, readNormChanges, type Store } from '@tinhgon/db'
import { foldNormSettings, type NormSettings } from '@tinhgon/model'
import { BoundedCache } from '../cache/bounded-cache.ts'

/** What a workspace's record says of parameters of norms. */
export interface WorkspaceNormSettings {
  readonly settings: NormSettings
  readonly changes: readonly NumberedNormChange[]
  /** Names the settings: the same as long as none is changed, whatever else is decided. */
  readonly tag: string
}

/** Gives the settings of a workspace as they stand now. */
export type FindNormSettings = (workspaceId: string) => Promise<WorkspaceNormSettings>

/** Some hundred workspaces with some hundred changes each. */
const mostChanges = 20_000

/** Looks where the record ends, and reads it only where it has gone on since the last time. */
export function normSettingsCache(db: Store): FindNormSettings {
  const kept = new BoundedCache<WorkspaceNormSettings>(mostChanges)
  return async (workspaceId) => {
    const end = await endOfRecord(db, workspaceId)
    const key = `${workspaceId} ${end?.hash}`
    const found = kept.get(key)
    if (found) return found
    const changes = await readNormChanges(db, workspaceId)
    const settings = foldNormSettings(changes.map(({ entry }) => entry))
    const read = { settings, changes, tag: changes.at(-1)?.hash ?? 'none' }
    kept.set(key, read, changes.length + 1)
    return read
  }
}
