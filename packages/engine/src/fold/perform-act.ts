import type { ChangeEvent, ChangeEventType } from '@tinhgon/model'
import { performHolderAssigned, performHolderReleased } from '../changes/holder-changed/perform.ts'
import { performMeasureStated } from '../changes/measure-stated/perform.ts'
import { endSources } from '../changes/placement/end-sources.ts'
import { performUnitSplit, performUnitsMerged } from '../changes/placement/perform-results.ts'
import { placeFigures } from '../changes/placement/place-figures.ts'
import { placeIntensive } from '../changes/placement/place-intensive.ts'
import { placeLineage } from '../changes/placement/place-lineage.ts'
import { placeMembers } from '../changes/placement/place-members.ts'
import { placeRelations } from '../changes/placement/place-relations.ts'
import { performPostsChanged } from '../changes/posts-changed/perform.ts'
import { performRelationAdded, performRelationRemoved } from '../changes/relation-changed/perform.ts'
import { performUnitChanged } from '../changes/unit-changed/perform.ts'
import { performEstablishedFigures, performUnitEstablished } from '../changes/unit-established/perform.ts'
import { unitsRow } from '../ledger/ledger-rows.ts'
import type { Dossier } from '../structure/dossier.ts'
import type { Journal } from '../structure/journal.ts'
import type { ActContext } from './act-context.ts'
import { settleHolders } from './settle-holders.ts'

/**
 * Carries a checked act out. The order of the steps, not that of the events, makes the act happen at once
 * (E5): figures and lineage are carried while the sources still stand as they were, what an event disposes
 * of explicitly goes before what follows its unit, sources end before their codes are borne by others, and
 * official figures come last.
 */
export function performAct(context: ActContext, journal: Journal): void {
  const byType = Map.groupBy(context.act.events, ({ type }) => type)
  const each = <T extends ChangeEventType>(
    type: T,
    perform: (context: ActContext, event: Extract<ChangeEvent, { type: T }>) => void,
  ): void => {
    for (const event of byType.get(type) ?? []) perform(context, event as Extract<ChangeEvent, { type: T }>)
  }
  placeAllFigures(context)
  placeLineage(context)
  each('relation-removed', performRelationRemoved)
  each('holder-released', performHolderReleased)
  each('posts-changed', performPostsChanged)
  each('holder-assigned', performHolderAssigned)
  endSources(context, successorsOf(context))
  each('unit-established', performUnitEstablished)
  each('units-merged', performUnitsMerged)
  each('unit-split', performUnitSplit)
  enterBorn(context)
  each('unit-changed', performUnitChanged)
  placeMembers(context)
  placeRelations(context)
  each('relation-added', performRelationAdded)
  dropStaleStatements(context)
  settleHolders(context, journal)
  each('unit-established', performEstablishedFigures)
  each('measure-stated', performMeasureStated)
  context.entries.post(context.structure)
}

function placeAllFigures(context: ActContext): void {
  const endsFigures = new Map<string, ReadonlySet<string>>()
  for (const event of context.act.events)
    if (event.type === 'unit-dissolved') endsFigures.set(event.unitId, new Set(event.endsFigures))
  for (const measure of context.structure.vocabulary.measures.values())
    if (measure.nature.type === 'intensive') placeIntensive(context, measure, measure.nature.weightedBy)
  placeFigures(context, endsFigures)
}

function enterBorn({ entries, born }: ActContext): void {
  const systems = new Map<string, number>()
  for (const { system } of born.values()) systems.set(system, (systems.get(system) ?? 0) + 1)
  for (const [system, count] of systems) entries.enter(unitsRow(system), 'established', count)
}

/** A figure once stated for an upper unit says nothing about what it has become (L3). */
function dropStaleStatements({ structure, survivors, sources }: ActContext): void {
  const drop = (unitId: string, statements: Readonly<Dossier>['statements'] | undefined): void => {
    for (const statement of statements ?? [])
      if (statement) structure.writeByMeasure('statements', unitId, statement.measure, undefined)
  }
  for (const unitId of survivors.keys()) drop(unitId, structure.dossier(unitId)?.statements)
  for (const { id, dossier, placements } of sources.values())
    if (placements.length > 0) drop(id, dossier?.statements)
}

function successorsOf({ act }: ActContext): Map<string, readonly string[]> {
  const successors = new Map<string, readonly string[]>()
  for (const event of act.events)
    if (event.type === 'unit-dissolved') successors.set(event.unitId, event.successorIds)
  return successors
}
