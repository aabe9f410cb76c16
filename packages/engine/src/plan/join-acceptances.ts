import type { Acceptance } from '@tinhgon/model'

/**
 * The acceptances of two scenarios that become one. Where both accepted a finding ours counts: if it does not
 * stand for what the finding says now, somebody has to look again.
 */
export function joinAcceptances(
  ours: Iterable<Acceptance>,
  theirs: Iterable<Acceptance>,
): readonly Acceptance[] {
  const joined = new Map<string, Acceptance>()
  for (const acceptance of [...theirs, ...ours]) joined.set(acceptance.findingId, acceptance)
  return [...joined.values()]
}
