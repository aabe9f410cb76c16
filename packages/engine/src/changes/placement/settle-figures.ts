import type { MeasureDefinition } from '@tinhgon/model'
import type { ActContext } from '../../fold/act-context.ts'
import type { Credit } from '../../fold/taker.ts'
import { bearsAs, bearsIn } from '../../measures/bearing.ts'
import { keepPool, replaceClaimants } from '../../measures/pools.ts'
import { gather, type Provenance, provenanceOf } from '../../measures/provenance.ts'
import type { Dossier } from '../../structure/dossier.ts'
import { endedClaimant, type Pool, restatedClaimant } from '../../structure/records.ts'

/** One measure on its way from all sources of an act to all takers. */
export class FigurePlacing {
  readonly measure: MeasureDefinition
  readonly slot: number
  /** Who takes over a source's claims on pools. */
  readonly heirs = new Map<string, readonly string[]>()
  readonly pools: Pool[] = []
  /** Claimants of pools that have become unknown besides. */
  readonly loosened = new Set<string>()
  /** What ends with its unit. */
  readonly ended = { fixed: 0, open: false }

  constructor(measure: MeasureDefinition, slot: number) {
    this.measure = measure
    this.slot = slot
  }

  credit(
    context: ActContext,
    claimant: string,
    fixed: number,
    open: boolean,
    claims: boolean,
    provenance: Provenance | null,
  ): void {
    if (claimant === endedClaimant) {
      this.ended.fixed += fixed
      this.ended.open ||= open
    } else context.takerOf(claimant).credit(this.slot, fixed, open, claims, provenance)
  }
}

const nothing: Credit = { fixed: 0, open: false, claims: false, provenances: [] }

/**
 * Writes what every taker holds after the act, and hands claims on pools over. A taker that lives on keeps
 * its own; a source that lives on has been credited with what it keeps, like the others.
 */
export function settleFigures(
  context: ActContext,
  placings: ReadonlyMap<MeasureDefinition, FigurePlacing>,
): void {
  const { structure } = context
  for (const placing of placings.values()) loosen(context, placing)
  for (const taker of context.takers.values()) {
    const born = context.born.get(taker.id)
    const dossier = born ? undefined : structure.dossier(taker.id)
    const system = (born ?? dossier?.unit)?.system
    if (system === undefined) continue
    const measures = structure.vocabulary.measuresOf(system)
    for (let slot = 0; slot < measures.length; slot += 1) {
      const measure = measures[slot]
      // What nothing is carried to begins with a known nothing: only what is established can be unknown by itself.
      const credit = taker.credits[slot] ?? (born ? nothing : undefined)
      if (!measure || !credit || measure.nature.type === 'intensive') continue
      settleCredit(context, taker.id, dossier, slot, measure, credit, placings.get(measure))
    }
  }
  for (const placing of placings.values()) settlePlacing(context, placing)
}

function loosen(context: ActContext, placing: FigurePlacing): void {
  for (const claimant of placing.loosened) {
    const heirs = placing.heirs.get(claimant)
    if (heirs) for (const heir of heirs) placing.credit(context, heir, 0, true, false, null)
    else if (claimant === restatedClaimant) context.entries.enter(placing.measure.id, 'restated', 0, true)
    else if (!context.isEnding(claimant)) placing.credit(context, claimant, 0, true, false, null)
  }
}

function settleCredit(
  context: ActContext,
  id: string,
  dossier: Readonly<Dossier> | undefined,
  slot: number,
  measure: MeasureDefinition,
  credit: Credit,
  placing: FigurePlacing | undefined,
): void {
  const { structure } = context
  const own = dossier?.figures[slot]
  // A source that lives on starts from nothing: what it keeps has been credited to it like to the others.
  const stays = dossier !== undefined && !placing?.heirs.has(id)
  const fixed = (stays ? (own?.fixed ?? 0) : 0) + credit.fixed
  const open = credit.open || (stays && (own?.open ?? bearsIn(dossier, measure)))
  const poolIds = own?.poolIds ?? []
  if (fixed === 0 && !credit.claims && poolIds.length === 0 && (open || !own)) {
    const holds = mayHold(context, id, dossier, measure)
    // A holder without a record is unknown; others need one to stay so.
    if (open && holds) {
      if (own) structure.writeByMeasure('figures', id, measure.id, undefined)
      return
    }
    if (!open && !holds) return
  }
  structure.writeByMeasure('figures', id, measure.id, {
    unitId: id,
    measure: measure.id,
    fixed,
    open,
    poolIds,
    ...gather(own && stays ? [provenanceOf(own), ...credit.provenances] : credit.provenances, {
      date: context.act.operatesOn,
    }),
  })
}

/** Whether a taker may hold the measure after the act, as far as its kind and its place before it tell. */
function mayHold(
  { born, survivors }: ActContext,
  id: string,
  dossier: Readonly<Dossier> | undefined,
  measure: MeasureDefinition,
): boolean {
  const unit = born.get(id) ?? survivors.get(id) ?? dossier?.unit
  return unit !== undefined && bearsAs(unit.kind, dossier?.childIds === undefined, measure)
}

function settlePlacing(context: ActContext, { measure, ended, heirs, pools }: FigurePlacing): void {
  const { structure } = context
  context.entries.enter(measure.id, 'ended', ended.fixed, ended.open)
  replaceClaimants(structure, measure.id, heirs)
  for (const pool of pools) keepPool(structure, pool)
  for (const sourceId of heirs.keys())
    if (context.isEnding(sourceId)) structure.writeByMeasure('figures', sourceId, measure.id, undefined)
}
