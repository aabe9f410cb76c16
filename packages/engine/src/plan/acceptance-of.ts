import type { Acceptance } from '@tinhgon/model'
import { type NormFinding, standingOf } from '../findings/norms/norm-finding.ts'

/** The acceptance of a finding, which stands only while the finding says what it said then; else null. */
export function acceptanceOf(
  finding: NormFinding,
  acceptances: ReadonlyMap<string, Acceptance>,
): Acceptance | null {
  const acceptance = acceptances.get(finding.id)
  return acceptance?.standing === standingOf(finding) ? acceptance : null
}
