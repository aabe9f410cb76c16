import type { Act, Refusal } from '@tinhgon/model'
import type { Diff } from '../diff/diff.ts'
import { reverseDiff } from '../diff/reverse-diff.ts'
import type { Finding } from '../findings/finding.ts'
import { findingsOf } from '../findings/findings-of.ts'
import { applyAct } from '../fold/apply-act.ts'
import { type LedgerRow, ledgerOf } from '../ledger/ledger.ts'
import type { Structure } from '../structure/structure.ts'

/** What an act would do, before anything is saved. */
export interface Preview {
  readonly diff: Diff
  readonly ledger: readonly LedgerRow[]
  /** Findings that the act would bring and those that it would mend. */
  readonly brings: readonly Finding[]
  readonly mends: readonly Finding[]
}

export type PreviewOrRefusals =
  | ({ readonly ok: true } & Preview)
  | { readonly ok: false; readonly refusals: readonly Refusal[] }

/** Tries an act and takes it back: the structure is afterwards what it was (E2). */
export function previewAct(structure: Structure, act: Act): PreviewOrRefusals {
  const before = findingsOf(structure)
  const outcome = applyAct(structure, act)
  if (!outcome.ok) return outcome
  const after = findingsOf(structure)
  const ledger = ledgerOf(structure)
  structure.applyDiff(reverseDiff(outcome.diff))
  return {
    ok: true,
    diff: outcome.diff,
    ledger,
    brings: without(after, before),
    mends: without(before, after),
  }
}

const keyOf = ({ code, unitIds, message }: Finding): string => `${code}\t${unitIds.join(' ')}\t${message}`

function without(findings: readonly Finding[], others: readonly Finding[]): Finding[] {
  const known = new Set(others.map(keyOf))
  return findings.filter((found) => !known.has(keyOf(found)))
}
