import type { MeasureDefinition } from '@tinhgon/model'
import type { ActContext } from '../../fold/act-context.ts'
import { postToAccount } from '../../ledger/post-to-account.ts'
import { bears } from '../../measures/bearing.ts'
import { gather, type Provenance, provenanceOf } from '../../measures/provenance.ts'
import { endedClaimant, figureKey } from '../../structure/records.ts'

/** What comes to one taker of a measure from all sources of an act. */
export interface Credit {
  fixed: number
  open: boolean
  /** Whether it may claim a pool, so that its record must stand even with nothing fixed. */
  claims: boolean
  provenances: Provenance[]
}

/**
 * Writes what every taker holds after the act. A taker that lives on keeps its own; a source that lives on
 * has been credited with what it keeps, like the others.
 */
export function settleCredits(
  context: ActContext,
  measure: MeasureDefinition,
  credits: ReadonlyMap<string, Credit>,
  heirs: ReadonlyMap<string, readonly string[]>,
): void {
  const { structure } = context
  for (const [claimant, credited] of credits) {
    if (claimant === endedClaimant) {
      postToAccount(structure, measure.id, 'ended', credited)
      continue
    }
    const own = structure.figureOf(claimant, measure.id)
    const unit = structure.unit(claimant)
    const stays = unit !== undefined && !heirs.has(claimant)
    // A source that lives on starts from nothing: what it keeps has been credited to it like to the others.
    const keeps = stays ? (own?.fixed ?? 0) : 0
    const unknownBefore = stays && (own?.open ?? bears(structure, unit, measure))
    const fixed = keeps + credited.fixed
    const open = credited.open || unknownBefore
    const nothing = fixed === 0 && !open && !credited.claims && !own
    if (nothing && !mayHold(context, claimant, measure)) continue
    structure.write('figures', figureKey(claimant, measure.id), {
      unitId: claimant,
      measure: measure.id,
      fixed,
      open,
      poolIds: own?.poolIds ?? [],
      ...gather(own && stays ? [provenanceOf(own), ...credited.provenances] : credited.provenances, {
        date: context.act.operatesOn,
      }),
    })
  }
}

/** Whether a taker may hold the measure after the act, as far as its kind and its place before it tell. */
function mayHold(context: ActContext, unitId: string, measure: MeasureDefinition): boolean {
  const born = context.born.get(unitId)
  if (born) return measure.heldBy === 'lowest' || measure.heldBy.includes(born.kind)
  const unit = context.survivors.get(unitId) ?? context.structure.unit(unitId)
  return unit !== undefined && bears(context.structure, unit, measure)
}
