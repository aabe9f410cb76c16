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

/** Holds a workspace until the transaction ends: whoever decides in it waits. False where there is none. */
export async function holdWorkspace(transaction: Store, id: string): Promise<boolean> {
  const held = await transaction
    .selectFrom('workspaces')
    .select('id')
    .where('id', '=', id)
    // No stronger: rows that refer to the workspace hold it already, in this transaction and in others.
    .forNoKeyUpdate()
    .executeTakeFirst()
  return held !== undefined
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
