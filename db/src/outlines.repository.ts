import { type Outlines, outlinesSchema } from '@tinhgon/model'
import type { Store } from './tables.ts'

interface OutlinesPlace {
  readonly workspaceId: string
  readonly baselineId: string
}

/** Keeps outlines in the place of those that there were. */
export async function keepOutlines(
  db: Store,
  { workspaceId, baselineId }: OutlinesPlace,
  outlines: Outlines,
  addedBy: string,
): Promise<void> {
  const row = {
    workspace_id: workspaceId,
    baseline_id: baselineId,
    document: JSON.stringify(outlines),
    added_by: addedBy,
  }
  await db
    .insertInto('outlines')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['workspace_id', 'baseline_id'])
        .doUpdateSet({ document: row.document, added_by: addedBy, created_at: new Date() }),
    )
    .execute()
}

/** Null where a workspace has none of this baseline. */
export async function readOutlines(
  db: Store,
  { workspaceId, baselineId }: OutlinesPlace,
): Promise<Outlines | null> {
  const found = await db
    .selectFrom('outlines')
    .select('document')
    .where('workspace_id', '=', workspaceId)
    .where('baseline_id', '=', baselineId)
    .executeTakeFirst()
  return found ? outlinesSchema.parse(JSON.parse(found.document)) : null
}
