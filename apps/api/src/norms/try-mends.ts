import { hashOf, type Mend, mendsOf, type NormFinding } from '@tinhgon/engine'
import type { NormStanding } from '../open/open-norms.ts'
import type { NormOrigin } from './derive-norms.ts'

/**
 * Ways out of a finding. Their acts bear an id made of what was asked, so that who asks again gets the same;
 * at another version it is another.
 */
export function tryMends(
  { report, structure, check, borders }: NormStanding,
  { scenarioId, version }: NormOrigin,
  finding: NormFinding,
): Mend[] {
  const { asOf, rulesOn, posts } = report
  const named = hashOf({ scenarioId, version, finding: finding.id, asOf, rulesOn })
  return mendsOf(
    {
      structure,
      check,
      borders,
      posts: posts.find(({ id }) => id === finding.id) ?? null,
      actId: `act-${named.slice(0, 32)}`,
      operatesOn: asOf,
    },
    finding,
  )
}
