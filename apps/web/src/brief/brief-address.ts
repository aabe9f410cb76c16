import { type NamedScenario, namedIn, nameOf } from '../compare/compare-address.ts'

/** The address of the page for the leader. */
export const briefAddress = (named: NamedScenario): string =>
  `/brief?${new URLSearchParams({ s: nameOf(named) }).toString()}`

export function parseBrief(search: string): NamedScenario | null {
  const name = new URLSearchParams(search).get('s')
  return name === null || name === '' ? null : namedIn(name)
}
