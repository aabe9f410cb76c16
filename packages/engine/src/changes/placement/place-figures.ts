import type { MeasureDefinition } from '@tinhgon/model'
import type { ActContext, Placement } from '../../fold/act-context.ts'
import { postToAccount } from '../../ledger/post-to-account.ts'
import { bears } from '../../measures/bearing.ts'
import { distribute } from '../../measures/distribute.ts'
import { drawFromPools, keepPool, replaceClaimants } from '../../measures/pools.ts'
import { provenanceOf } from '../../measures/provenance.ts'
import { totalOf } from '../../measures/total.ts'
import { endedClaimant, figureKey, type HeldFigure, type Pool } from '../../structure/records.ts'
import { refuseUnplaced } from './place-members.ts'
import { type Credit, settleCredits } from './settle-credits.ts'

/**
 * Carries the figures of one extensive measure from all sources of the act to all takers at once (L1, L2).
 * Must run while the sources still stand as they did before the act.
 */
export function placeFigures(
  context: ActContext,
  measure: MeasureDefinition,
  endsFigures: ReadonlyMap<string, ReadonlySet<string>>,
): void {
  const { structure, act } = context
  const credits = new Map<string, Credit>()
  const heirs = new Map<string, readonly string[]>()
  const pools: Pool[] = []
  const credit = (claimant: string, fixed: number, open: boolean, held: HeldFigure | undefined): void => {
    const entry = credits.get(claimant) ?? { fixed: 0, open: false, claims: false, provenances: [] }
    entry.fixed += fixed
    entry.open ||= open
    if (held) entry.provenances.push(provenanceOf(held))
    credits.set(claimant, entry)
  }
  // In the order of ids, since drawing on pools in another order may join them differently (E5).
  for (const sourceId of [...new Set([...context.placements.keys(), ...context.dissolved])].sort()) {
    const unit = structure.unit(sourceId)
    const held = structure.figureOf(sourceId, measure.id)
    if (!unit || (!held && !bears(structure, unit, measure))) continue
    const placements = context.placements.get(sourceId) ?? []
    const group = restTakers(context, sourceId, placements, measure.id, endsFigures)
    const outcome = distribute(held, claimsOf(placements, measure.id), group)
    if (!outcome.ok) {
      if (outcome.reason === 'unplaced')
        refuseUnplaced(context, sourceId, `${measure.id} (${outcome.amount ?? '?'})`)
      else
        context.refuse('shares-exceed-whole', context.path, [sourceId], {
          name: unit.name,
          measure: measure.id,
          stated: outcome.stated,
          whole: outcome.whole,
        })
      continue
    }
    if (outcome.fromPools > 0 && held && !drawFromPools(structure, held, outcome.fromPools)) {
      const { max } = totalOf(structure, measure.id, [unit])
      context.refuse('shares-exceed-whole', context.path, [sourceId], {
        name: unit.name,
        measure: measure.id,
        stated: held.fixed + outcome.fromPools,
        whole: max ?? held.fixed,
      })
      continue
    }
    postToAccount(structure, measure.id, 'revealed', { fixed: outcome.revealed })
    for (const { claimant, fixed } of outcome.stated) credit(claimant, fixed, false, held)
    const known = held !== undefined && !held.open && held.poolIds.length === 0
    heirs.set(sourceId, outcome.restTakers)
    const [only, ...others] = outcome.restTakers
    if (only !== undefined && others.length === 0) credit(only, outcome.rest, held?.open ?? true, held)
    else for (const taker of outcome.restTakers) credit(taker, 0, held?.open ?? true, held)
    if (!known || (outcome.rest > 0 && others.length > 0))
      for (const taker of outcome.restTakers) {
        const entry = credits.get(taker)
        if (entry) entry.claims = true
      }
    if (outcome.rest > 0 && others.length > 0)
      pools.push({
        id: [act.id, sourceId, measure.id].join('\t'),
        measure: measure.id,
        total: outcome.rest,
        claimants: [...outcome.restTakers].sort(),
      })
  }
  // What nothing is carried to begins with a known nothing: only what is established can be unknown by itself.
  for (const placements of context.placements.values())
    for (const { resultId } of placements)
      if (context.born.get(resultId)?.system === measure.system) credit(resultId, 0, false, undefined)
  settleCredits(context, measure, credits, heirs)
  replaceClaimants(structure, measure.id, heirs)
  for (const pool of pools) keepPool(structure, pool)
  for (const sourceId of heirs.keys())
    if (context.ending.has(sourceId)) structure.write('figures', figureKey(sourceId, measure.id), undefined)
}

/** Who shares what no part names by share or figure. */
function restTakers(
  context: ActContext,
  sourceId: string,
  placements: readonly Placement[],
  measure: string,
  endsFigures: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  const takers = placements
    .filter(
      ({ extent, content }) =>
        extent !== 'part' ||
        content?.measures.some((carried) => carried.measure === measure && carried.type === 'unstated'),
    )
    .map(({ resultId }) => resultId)
  if (!context.ending.has(sourceId)) takers.push(sourceId)
  if (context.dissolved.has(sourceId) && endsFigures.get(sourceId)?.has(measure)) takers.push(endedClaimant)
  return [...new Set(takers)]
}

/** By id of the taker, so that a tie between remainders falls the same way in any order of events (E5). */
const claimsOf = (placements: readonly Placement[], measure: string) =>
  placements
    .toSorted((a, b) => (a.resultId < b.resultId ? -1 : 1))
    .flatMap(({ resultId, content }) =>
      (content?.measures ?? [])
        .filter((carried) => carried.measure === measure)
        .flatMap((carried) => (carried.type === 'unstated' ? [] : [{ claimant: resultId, carried }])),
    )
