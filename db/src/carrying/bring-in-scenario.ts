import type { CarriedScenario } from '@tinhgon/model'
import { isApproved } from '../approved-versions.ts'
import { writeEdits } from '../event-store/write-edits.ts'
import { appendRecord } from '../record/append-record.ts'
import type { Store } from '../tables.ts'
import { bringInRemarks, type Remarks } from './bring-in-remarks.ts'
import { type BringIn, makeBroughtScenario, sharedVersions } from './make-brought-scenario.ts'
import { type CarriedFault, faultOfCarried, linksOf } from './verify-carried.ts'

/** What became of it; whatever is refused left everything as it was. */
export type BringInOutcome =
  | ({
      /** New here; ours went on with what was missing; ours has all its edits. */
      readonly outcome: 'made' | 'extended' | 'nothing-new'
      readonly scenarioId: string
      readonly version: number
      readonly edits: number
    } & Remarks)
  /** Ours and theirs have another edit at this version. */
  | { readonly outcome: 'diverged'; readonly scenarioId: string; readonly version: number }
  | { readonly outcome: 'other-baseline'; readonly scenarioId: string; readonly hash: string }
  | {
      readonly outcome: 'taken'
      readonly scenarioId: string
      readonly reason: 'locked' | 'archived' | 'approved' | 'other-workspace'
    }
  | ({ readonly outcome: 'broken' } & CarriedFault)

/** Brings in a scenario that was carried here, its history as it is: same hashes, authors and dates. */
export async function bringInScenario(
  db: Store,
  carried: CarriedScenario,
  how: BringIn,
): Promise<BringInOutcome> {
  const fault = faultOfCarried(carried)
  if (fault) return { outcome: 'broken', ...fault }
  return await db.transaction().execute(async (transaction) => {
    const scenarioId = how.asId ?? carried.scenario.id
    const found =
      (await lockScenario(transaction, scenarioId)) ??
      ((await makeBroughtScenario(transaction, scenarioId, carried, how))
        ? null
        : await lockScenario(transaction, scenarioId))
    return found
      ? await extend(transaction, found, carried, how)
      : await goOn(transaction, 'made', { id: scenarioId, version: 0 }, carried, how)
  })
}

const lockScenario = (transaction: Store, id: string) =>
  transaction
    .selectFrom('scenarios')
    .select(['id', 'workspace_id', 'baseline_hash', 'version', 'locked', 'archived_at'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

type Found = NonNullable<Awaited<ReturnType<typeof lockScenario>>>

async function extend(
  transaction: Store,
  found: Found,
  carried: CarriedScenario,
  how: BringIn,
): Promise<BringInOutcome> {
  const scenarioId = found.id
  if (found.workspace_id !== null && found.workspace_id !== how.workspaceId)
    return { outcome: 'taken', scenarioId, reason: 'other-workspace' }
  if (found.baseline_hash !== carried.baselineHash)
    return { outcome: 'other-baseline', scenarioId, hash: found.baseline_hash }
  const shared = await sharedVersions(transaction, scenarioId, carried)
  if (shared < Math.min(found.version, carried.edits.length))
    return { outcome: 'diverged', scenarioId, version: shared + 1 }
  const outcome = shared < carried.edits.length ? 'extended' : 'nothing-new'
  const reason = outcome === 'extended' ? await reasonAgainstEdits(transaction, found) : null
  if (reason) return { outcome: 'taken', scenarioId, reason }
  return await goOn(transaction, outcome, found, carried, how)
}

async function reasonAgainstEdits(
  transaction: Store,
  { id, version, locked, archived_at }: Found,
): Promise<'locked' | 'archived' | 'approved' | null> {
  if (locked) return 'locked'
  if (archived_at) return 'archived'
  return (await isApproved(transaction, id, version)) ? 'approved' : null
}

/** Appends the edits that are missing, with what was said and decided about the scenario. */
async function goOn(
  transaction: Store,
  outcome: 'made' | 'extended' | 'nothing-new',
  { id, version }: { readonly id: string; readonly version: number },
  carried: CarriedScenario,
  { workspaceId, by, at }: BringIn,
): Promise<BringInOutcome> {
  const missing = linksOf(carried).slice(version)
  await writeEdits(transaction, id, missing)
  const remarks = await bringInRemarks(transaction, id, carried)
  const headHash = missing.at(-1)?.hash ?? null
  const edits = missing.length
  if (outcome !== 'nothing-new')
    await appendRecord(transaction, workspaceId, {
      type: 'brought-in',
      version: 1,
      by,
      at: at.toISOString(),
      scenarioId: id,
      edits,
      headHash,
    })
  return { outcome, scenarioId: id, version: version + edits, edits, ...remarks }
}
