import type { Act, Refusal } from '@tinhgon/model'
import type { Diff } from '../diff/diff.ts'
import { reverseDiff } from '../diff/reverse-diff.ts'
import type { Finding } from '../findings/finding.ts'
import { findingsOf } from '../findings/findings-of.ts'
import type { NormCheck } from '../findings/norms/norm-check.ts'
import { applyAct } from '../fold/apply-act.ts'
import { type LedgerRow, ledgerOf } from '../ledger/ledger.ts'
import type { Structure } from '../structure/structure.ts'
import { type NormsChanged, takeBackWithNorms } from './norms-changed.ts'

/** What acts would do, before anything is saved. */
export interface Preview {
  /** One for each act. */
  readonly diffs: readonly Diff[]
  readonly ledger: readonly LedgerRow[]
  /** Findings that the acts would bring and those that they would mend. */
  readonly brings: readonly Finding[]
  readonly mends: readonly Finding[]
  /** What the norms would say; null where no check was given. */
  readonly norms: NormsChanged | null
}

export type PreviewOrRefusals =
  | ({ readonly ok: true } & Preview)
  | { readonly ok: false; readonly refusals: readonly Refusal[] }

/**
 * Tries acts one after the other and takes them back: the structure is afterwards what it was (E2).
 * @param check of the same structure, for what the norms would say
 */
export function previewActs(
  structure: Structure,
  acts: readonly Act[],
  check: NormCheck | null = null,
): PreviewOrRefusals {
  const before = findingsOf(structure)
  const diffs: Diff[] = []
  const takeBack = (): void => {
    for (const diff of diffs.toReversed()) structure.applyDiff(reverseDiff(diff))
  }
  for (const act of acts) {
    const outcome = applyAct(structure, act)
    if (!outcome.ok) {
      takeBack()
      return outcome
    }
    diffs.push(outcome.diff)
  }
  const after = findingsOf(structure)
  const ledger = ledgerOf(structure)
  const norms = check && takeBackWithNorms(structure, check, diffs)
  if (!norms) takeBack()
  return { ok: true, diffs, ledger, brings: without(after, before), mends: without(before, after), norms }
}

const keyOf = ({ code, unitIds, message }: Finding): string => `${code}\t${unitIds.join(' ')}\t${message}`

function without(findings: readonly Finding[], others: readonly Finding[]): Finding[] {
  const known = new Set(others.map(keyOf))
  return findings.filter((found) => !known.has(keyOf(found)))
}
