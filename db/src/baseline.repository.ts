import { canonicalJson } from '@tinhgon/engine'
import { type Baseline, baselineSchema } from '@tinhgon/model'
import { sha256 } from './event-store/hash-chain.ts'
import type { Store } from './tables.ts'

export interface BaselineSummary {
  readonly id: string
  readonly hash: string
}

/** Keeps a baseline, once; returns its content hash. A changed one becomes a new edition of its id. */
export async function keepBaseline(db: Store, baseline: Baseline): Promise<string> {
  const document = canonicalJson(baseline)
  const hash = sha256(document)
  await db
    .insertInto('baselines')
    .values({ hash, id: baseline.id, document })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute()
  return hash
}

/** The latest edition of every baseline, by id. */
export const listBaselines = (db: Store): Promise<BaselineSummary[]> =>
  db
    .selectFrom('baselines')
    .distinctOn('id')
    .select(['id', 'hash'])
    .orderBy('id')
    .orderBy('edition', 'desc')
    .execute()

/** The latest edition of a baseline; null when there is none of this id. */
export async function findBaseline(db: Store, id: string): Promise<BaselineSummary | null> {
  const found = await db
    .selectFrom('baselines')
    .select(['id', 'hash'])
    .where('id', '=', id)
    .orderBy('edition', 'desc')
    .limit(1)
    .executeTakeFirst()
  return found ?? null
}

/** The exact text that the hash covers; null when there is no such edition. */
export async function readBaselineDocument(db: Store, hash: string): Promise<string | null> {
  const found = await db
    .selectFrom('baselines')
    .select('document')
    .where('hash', '=', hash)
    .executeTakeFirst()
  return found?.document ?? null
}

/** Reads an edition back into the model's type. @throws when it is of a version this program does not know (E4) */
export async function readBaseline(db: Store, hash: string): Promise<Baseline | null> {
  const document = await readBaselineDocument(db, hash)
  return document === null ? null : baselineSchema.parse(JSON.parse(document))
}
