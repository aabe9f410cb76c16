import type { Norm } from '@tinhgon/model'
import { canonicalJson } from '../../hash/canonical-json.ts'
import type { NormFinding } from './norm-finding.ts'

/** What a norm asks: two norms with the same question about a unit ought to agree. */
export function questionOf({ subject, check }: Norm): string {
  if (check.type === 'threshold') return canonicalJson([subject, check.quantity])
  if (check.type === 'share') return canonicalJson([subject, check.part, check.whole])
  if (check.type === 'sum') return canonicalJson([subject, check.members, check.quantity, check.reduction])
  return canonicalJson([subject, check.type])
}

/** Marks findings of one unit that answer one question differently: which rule counts is for people to say. */
export function withConflicts(
  findings: readonly NormFinding[],
  questions: ReadonlyMap<string, string>,
): readonly NormFinding[] {
  if (findings.length < 2) return findings
  return findings.map((finding) => {
    const others = findings.filter(
      (other) =>
        questions.get(other.norm) === questions.get(finding.norm) &&
        other.verdict !== finding.verdict &&
        other.verdict !== 'not-enough-data' &&
        finding.verdict !== 'not-enough-data',
    )
    return others.length === 0 ? finding : { ...finding, conflictsWith: others.map(({ norm }) => norm) }
  })
}
