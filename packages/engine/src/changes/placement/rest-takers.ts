import type { Source } from '../../fold/source.ts'
import { endedClaimant } from '../../structure/records.ts'

/** Who shares what no part names by share or figure. */
export function restTakers(
  source: Source,
  measure: string,
  endsFigures: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] {
  const takers: string[] = []
  for (const { extent, content, taker } of source.placements)
    if (
      extent !== 'part' ||
      content?.measures.some((carried) => carried.measure === measure && carried.type === 'unstated')
    )
      takers.push(taker.id)
  if (!source.ends) takers.push(source.id)
  if (source.dissolved && endsFigures.get(source.id)?.has(measure)) takers.push(endedClaimant)
  return takers
}

/** By id of the taker, so that a tie between remainders falls the same way in any order of events (E5). */
export const claimsOf = ({ placements }: Source, measure: string) =>
  placements
    .toSorted((a, b) => (a.taker.id < b.taker.id ? -1 : 1))
    .flatMap(({ taker, content }) =>
      (content?.measures ?? [])
        .filter((carried) => carried.measure === measure)
        .flatMap((carried) => (carried.type === 'unstated' ? [] : [{ claimant: taker.id, carried }])),
    )
