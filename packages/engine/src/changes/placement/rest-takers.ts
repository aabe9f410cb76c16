import type { ActContext, Placement } from '../../fold/act-context.ts'
import { endedClaimant } from '../../structure/records.ts'

/** Who shares what no part names by share or figure. */
export function restTakers(
  context: ActContext,
  sourceId: string,
  placements: readonly Placement[],
  measure: string,
  endsFigures: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] {
  const takers: string[] = []
  for (const { extent, content, resultId } of placements)
    if (
      extent !== 'part' ||
      content?.measures.some((carried) => carried.measure === measure && carried.type === 'unstated')
    )
      takers.push(resultId)
  if (!context.ending.has(sourceId)) takers.push(sourceId)
  if (context.dissolved.has(sourceId) && endsFigures.get(sourceId)?.has(measure)) takers.push(endedClaimant)
  return takers
}

/** Whether any part names an amount of the measure. */
export const claimsStatedAmount = (placements: readonly Placement[], measure: string): boolean =>
  placements.some(({ content }) =>
    content?.measures.some((carried) => carried.measure === measure && carried.type !== 'unstated'),
  )

/** By id of the taker, so that a tie between remainders falls the same way in any order of events (E5). */
export const claimsOf = (placements: readonly Placement[], measure: string) =>
  placements
    .toSorted((a, b) => (a.resultId < b.resultId ? -1 : 1))
    .flatMap(({ resultId, content }) =>
      (content?.measures ?? [])
        .filter((carried) => carried.measure === measure)
        .flatMap((carried) => (carried.type === 'unstated' ? [] : [{ claimant: resultId, carried }])),
    )
