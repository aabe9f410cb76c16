import type { Acceptance, Scenario } from '@tinhgon/model'

/**
 * Acceptances as a scenario's file holds them: nothing where there are none, as files were before there could
 * be any, and in one order whatever way they came about.
 */
export function writtenAcceptances(acceptances: Iterable<Acceptance>): Pick<Scenario, 'acceptances'> {
  const sorted = [...acceptances].sort((one, other) => (one.findingId < other.findingId ? -1 : 1))
  return sorted.length === 0 ? {} : { acceptances: sorted }
}
