import type { Migration } from 'kysely/migration'
import { editLog } from './0001-edit-log.ts'
import { workspaces } from './0002-workspaces.ts'
import { accounts } from './0003-accounts.ts'
import { outlines } from './0004-outlines.ts'

/** Every migration in order, forward only. A released one is never changed; add the next number instead. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-edit-log': editLog,
  '0002-workspaces': workspaces,
  '0003-accounts': accounts,
  '0004-outlines': outlines,
}
