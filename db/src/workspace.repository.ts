import type { Store } from './tables.ts'

/** Made by the migration: whoever works alone works here. */
export const defaultWorkspace = 'default'

export interface Workspace {
  readonly id: string
  readonly name: string
}

/** False when the id is taken. */
export async function createWorkspace(db: Store, { id, name }: Workspace): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('workspaces')
    .values({ id, name })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Ids of all workspaces: for whoever has the whole database. */
export async function listWorkspaceIds(db: Store): Promise<string[]> {
  const rows = await db.selectFrom('workspaces').select('id').orderBy('id').execute()
  return rows.map(({ id }) => id)
}

export const listWorkspaces = (db: Store, ids: readonly string[]): Promise<Workspace[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : db.selectFrom('workspaces').select(['id', 'name']).where('id', 'in', ids).orderBy('id').execute()
