import { baselineSchema, upcastBaseline } from '@tinhgon/model'
import { readBaselineDocument } from '../baseline.repository.ts'
import { BrokenLog, type BrokenReason, sha256 } from '../event-store/hash-chain.ts'
import { verifyRecord } from '../record/verify-record.ts'
import type { Store } from '../tables.ts'
import { listWorkspaceIds } from '../workspace.repository.ts'
import type { BrokenLink, Verification } from './verification.ts'
import { verifyBroughtDecisions } from './verify-brought-decisions.ts'
import { verifyEdits } from './verify-edits.ts'

/** Checks every chain and every hash as of one moment, while others go on working. */
export const verifyStore = (db: Store): Promise<Verification> => atOneMoment(db, verifyWithin)

/** The same of one scenario and its baseline; null when there is none of this id. */
export const verifyScenario = (db: Store, id: string): Promise<Verification | null> =>
  atOneMoment(db, async (transaction) => {
    const [scenario] = await scenariosOf(transaction).where('id', '=', id).execute()
    return scenario ? await verifyParts(transaction, [scenario], [scenario.baseline_hash], []) : null
  })

/** The whole store within a transaction of the caller's. */
export async function verifyWithin(transaction: Store): Promise<Verification> {
  const scenarios = await scenariosOf(transaction).orderBy('id').execute()
  const baselines = await transaction.selectFrom('baselines').select('hash').orderBy('edition').execute()
  const hashes = baselines.map(({ hash }) => hash)
  return await verifyParts(transaction, scenarios, hashes, await listWorkspaceIds(transaction))
}

const atOneMoment = <T>(db: Store, work: (transaction: Store) => Promise<T>): Promise<T> =>
  db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work)

const scenariosOf = (db: Store) =>
  db.selectFrom('scenarios').select(['id', 'version', 'head_hash', 'baseline_hash'])

type ScenarioHead = Awaited<ReturnType<ReturnType<typeof scenariosOf>['executeTakeFirstOrThrow']>>

async function verifyParts(
  db: Store,
  scenarios: readonly ScenarioHead[],
  baselines: readonly string[],
  workspaces: readonly string[],
): Promise<Verification> {
  const broken: BrokenLink[] = []
  let [edits, entries] = [0, 0]
  for (const hash of baselines) {
    const reason = await faultOfBaseline(db, hash)
    if (reason !== null) broken.push({ of: 'baseline', id: hash, at: null, reason })
  }
  for (const scenario of scenarios) {
    const { id } = scenario
    edits += await counted(broken, 'scenario', id, () => verifyEdits(db, scenario))
    entries += await counted(broken, 'brought-decisions', id, () => verifyBroughtDecisions(db, id))
  }
  for (const id of workspaces) entries += await counted(broken, 'record', id, () => verifyRecord(db, id))
  return {
    scenarios: scenarios.length,
    edits,
    baselines: baselines.length,
    records: workspaces.length,
    entries,
    broken,
  }
}

/** What a check counts; where a chain is broken it counts up to there, and the place is noted. */
async function counted(
  broken: BrokenLink[],
  of: BrokenLink['of'],
  id: string,
  check: () => Promise<number>,
): Promise<number> {
  try {
    return await check()
  } catch (error) {
    if (!(error instanceof BrokenLog)) throw error
    broken.push({ of, id, at: error.version, reason: error.reason })
    return Math.max(0, error.version - 1)
  }
}

async function faultOfBaseline(db: Store, hash: string): Promise<BrokenReason | null> {
  const document = await readBaselineDocument(db, hash)
  if (document === null) return 'missing'
  if (sha256(document) !== hash) return 'changed'
  const readable = baselineSchema.safeParse(upcastBaseline(JSON.parse(document))).success
  return readable ? null : 'unreadable'
}
