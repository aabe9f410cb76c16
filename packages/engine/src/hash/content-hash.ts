import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Baseline, Plan } from '@tinhgon/model'
import { actsInOrder } from '../fold/fold-plan.ts'
import { byCodeUnit } from '../structure/by-code-unit.ts'
import { tableNames } from '../structure/records.ts'
import type { Structure } from '../structure/structure.ts'
import { canonicalJson } from './canonical-json.ts'

/** SHA-256 of a canonical form, in hexadecimal. */
export const hashOf = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(canonicalJson(value))))

export const hashBaseline = (baseline: Baseline): string => hashOf(baseline)

/**
 * The hash that an approval names (A1): the baseline and the acts that count, in the order in which they
 * take effect, legal basis included; annotations and acts switched off stay outside (E1).
 */
export const hashContent = (baseline: Baseline, plan: Plan): string =>
  hashPlanOn(hashBaseline(baseline), plan)

/** The same where the hash of the baseline is known. */
export const hashPlanOn = (baselineHash: string, plan: Plan): string =>
  hashOf({ baseline: baselineHash, acts: actsInOrder(plan).map(({ act }) => act) })

/** The hash of everything a structure holds, whatever the order in which it was written (E2). */
export function hashStructure(structure: Structure): string {
  const tables = tableNames.map((name) => [
    name,
    [...structure.table(name)].sort(([a], [b]) => byCodeUnit(a, b)),
  ])
  return hashOf(tables)
}
