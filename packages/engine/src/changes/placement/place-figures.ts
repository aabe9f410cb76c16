import type { MeasureDefinition, Unit } from '@tinhgon/model'
import type { ActContext } from '../../fold/act-context.ts'
import type { Source } from '../../fold/source.ts'
import { bearsIn } from '../../measures/bearing.ts'
import { distribute } from '../../measures/distribute.ts'
import { drawFromPools } from '../../measures/pools.ts'
import { provenanceOf } from '../../measures/provenance.ts'
import { totalOf } from '../../measures/total.ts'
import { byCodeUnit } from '../../structure/by-code-unit.ts'
import { refuseUnplacedFigure } from './place-members.ts'
import { claimsOf, restTakers } from './rest-takers.ts'
import { FigurePlacing, settleFigures } from './settle-figures.ts'

/**
 * Carries the extensive figures of all sources of the act to all takers at once (L1, L2). Must run while the
 * sources still stand as they did before the act.
 */
export function placeFigures(
  context: ActContext,
  endsFigures: ReadonlyMap<string, ReadonlySet<string>>,
): void {
  const { structure } = context
  const placings = new Map<MeasureDefinition, FigurePlacing>()
  for (const source of sourcesInOrder(context)) {
    const { dossier } = source
    if (!dossier?.unit || (source.placements.length === 0 && !source.dissolved)) continue
    const measures = structure.vocabulary.measuresOf(dossier.unit.system)
    for (let slot = 0; slot < measures.length; slot += 1) {
      const measure = measures[slot]
      if (!measure || measure.nature.type === 'intensive') continue
      const held = dossier.figures[slot]
      if (!held && !bearsIn(dossier, measure)) continue
      let placing = placings.get(measure)
      if (!placing) {
        placing = new FigurePlacing(measure, slot)
        placings.set(measure, placing)
      }
      if (!held && creditUnknown(source, measure.id, slot)) continue
      placeHeld(context, placing, source, dossier.unit, restTakers(source, measure.id, endsFigures))
    }
  }
  settleFigures(context, placings)
}

/**
 * Where pools are drawn on, in the order of ids: in another order they may be joined differently (E5).
 * Elsewhere the order makes no difference.
 */
function sourcesInOrder({ sources }: ActContext): Iterable<Source> {
  for (const { dossier } of sources.values())
    for (const figure of dossier?.figures ?? [])
      if (figure && figure.poolIds.length > 0)
        return [...sources.values()].sort((a, b) => byCodeUnit(a.id, b.id))
  return sources.values()
}

/**
 * Where nothing is known and no amount is stated, whoever takes of a source that ends is left with something
 * unknown; false where there is more to say. Half of a country goes this way.
 */
function creditUnknown({ placements, ends, dissolved }: Source, measure: string, slot: number): boolean {
  if (!ends || dissolved) return false
  let credited = false
  for (const { content } of placements)
    for (const carried of content?.measures ?? [])
      if (carried.measure === measure && carried.type !== 'unstated') return false
  for (const { taker, content } of placements)
    if (!content || content.measures.some((carried) => carried.measure === measure)) {
      taker.credit(slot, 0, true, false, null)
      credited = true
    }
  return credited
}

function placeHeld(
  context: ActContext,
  placing: FigurePlacing,
  source: Source,
  unit: Unit,
  takers: readonly string[],
): void {
  const { structure, act } = context
  const { measure } = placing
  const held = source.dossier?.figures[placing.slot]
  const outcome = distribute(held, claimsOf(source, measure.id), takers)
  if (!outcome.ok) {
    if (outcome.reason === 'unplaced') refuseUnplacedFigure(context, unit.id, measure, outcome.amount)
    else refuseExceeded(context, unit, measure.id, outcome.stated, outcome.whole)
    return
  }
  const drawn =
    outcome.fromPools > 0 && held
      ? drawFromPools(structure, held, outcome.fromPools, placing.loosened)
      : outcome.fromPools
  if (drawn === null && held) {
    const { max } = totalOf(structure, measure.id, [unit])
    refuseExceeded(context, unit, measure.id, held.fixed + outcome.fromPools, max ?? held.fixed)
    return
  }
  context.entries.enter(measure.id, 'revealed', outcome.revealed + outcome.fromPools - (drawn ?? 0))
  const provenance = held ? provenanceOf(held) : null
  for (const { claimant, fixed } of outcome.stated)
    placing.credit(context, claimant, fixed, false, false, provenance)
  placing.heirs.set(unit.id, outcome.restTakers)
  const several = outcome.restTakers.length > 1
  const opensPool = outcome.rest > 0 && several
  const claims = opensPool || (held !== undefined && held.poolIds.length > 0)
  for (const taker of outcome.restTakers)
    placing.credit(context, taker, several ? 0 : outcome.rest, held?.open ?? true, claims, provenance)
  if (opensPool)
    placing.pools.push({
      id: [act.id, unit.id, measure.id].join('\t'),
      measure: measure.id,
      total: outcome.rest,
      claimants: [...outcome.restTakers].sort(),
    })
}

function refuseExceeded(
  context: ActContext,
  unit: Unit,
  measure: string,
  stated: number,
  whole: number,
): void {
  context.refuse('shares-exceed-whole', context.path, [unit.id], { name: unit.name, measure, stated, whole })
}
