import { acceptanceOf, type NormFinding, type ToldVerdict, toldVerdict } from '@tinhgon/engine'
import type { Acceptance } from '@tinhgon/model'
import { offsetOf, pageOf } from '../http/paging.ts'

interface FindingsQuery {
  readonly verdict?: ToldVerdict | undefined
  readonly unit?: string | undefined
  readonly norm?: string | undefined
  readonly limit: number
  readonly cursor?: string | undefined
}

type Acceptances = ReadonlyMap<string, Acceptance>

/** A finding with the reason for which it is left as it is, if it is. */
export function toldFinding(finding: NormFinding, acceptances: Acceptances) {
  const acceptance = acceptanceOf(finding, acceptances)
  return { ...finding, accepted: acceptance && { reason: acceptance.reason } }
}

/** A page of the findings that were asked for, and the counts of all. */
export function pageOfFindings(
  findings: readonly NormFinding[],
  acceptances: Acceptances,
  { verdict, unit, norm, limit, cursor }: FindingsQuery,
) {
  const asked = findings.filter(
    (finding) =>
      (verdict === undefined || toldVerdict(finding) === verdict) &&
      (unit === undefined || finding.units.includes(unit)) &&
      (norm === undefined || finding.norm === norm),
  )
  const { items, next } = pageOf(asked, offsetOf(cursor), limit)
  return {
    counts: [...Map.groupBy(findings, (finding) => finding.norm)].map(([id, ofNorm]) =>
      countsOf(id, ofNorm, acceptances),
    ),
    total: asked.length,
    findings: items.map((finding) => toldFinding(finding, acceptances)),
    next,
  }
}

function countsOf(norm: string, findings: readonly NormFinding[], acceptances: Acceptances) {
  const counts = { norm, fail: 0, 'not-enough-data': 0, provided: 0, pass: 0, accepted: 0 }
  for (const finding of findings) {
    counts[toldVerdict(finding)] += 1
    if (acceptanceOf(finding, acceptances)) counts.accepted += 1
  }
  return counts
}
