import { type MeasureDefinition, paramOf } from '@tinhgon/model'
import type { ActContext } from '../../fold/act-context.ts'
import type { Placement, Source } from '../../fold/source.ts'
import { sayFigureOf } from '../../measures/say-figure.ts'
import { idSet } from '../../structure/ids.ts'

/**
 * Subordinates and seats of the sources go where the placements say: what a part lists goes with it, all
 * the rest with whoever takes the whole or the remainder. What an ending unit leaves unplaced is refused.
 */
export function placeMembers(context: ActContext): void {
  for (const source of context.sources.values()) {
    if (source.placements.length === 0 && !source.dissolved) continue
    const rest = source.restTakerId
    placeChildren(context, source, rest)
    placePosts(context, source, rest)
  }
}

/** Which result's part lists each of the source's subordinates or seats. */
const takersOf = (placements: readonly Placement[], listed: 'childIds' | 'postIds'): Map<string, string> =>
  new Map(
    placements.flatMap(({ content, taker }) =>
      (content?.[listed] ?? []).map((id) => [id, taker.id] as const),
    ),
  )

function placeChildren(context: ActContext, source: Source, rest: string | null): void {
  const { structure } = context
  const { id: sourceId, dossier, placements, ends } = source
  if (dossier?.childIds === undefined) return
  const listed = takersOf(placements, 'childIds')
  for (const childId of [...idSet(dossier.childIds)]) {
    const child = structure.unit(childId)
    // A child that the act itself moves, ends or brings forth is placed by that.
    if (!child || context.movedUnits.has(childId) || context.isEnding(childId) || context.born.has(childId))
      continue
    const superiorId = listed.get(childId) ?? rest
    if (superiorId !== null) structure.write('units', childId, { ...child, superiorId })
    else if (ends) refuseUnplaced(context, sourceId, child.name, childId)
  }
}

function placePosts(context: ActContext, source: Source, rest: string | null): void {
  const { structure } = context
  const { id: sourceId, dossier, placements, ends } = source
  if (dossier?.postIds === undefined) return
  const listed = takersOf(placements, 'postIds')
  const unplaced: string[] = []
  for (const postId of [...idSet(dossier.postIds)]) {
    const unitId = listed.get(postId) ?? rest
    if (unitId !== null) structure.write('posts', postId, { ...structure.need('posts', postId), unitId })
    else if (ends) unplaced.push(postId)
  }
  if (unplaced.length > 0) {
    const more = unplaced.length > 5 ? ` … (${unplaced.length})` : ''
    refuseUnplaced(context, sourceId, unplaced.slice(0, 5).join(', ') + more)
  }
}

/** @param amount null where nobody knows how much is left */
export function refuseUnplacedFigure(
  context: ActContext,
  unitId: string,
  measure: MeasureDefinition,
  amount: number | null,
): void {
  context.refuse('unplaced', context.path, [unitId], {
    name: context.nameOf(unitId),
    measure: measure.id,
    ...paramOf('what', sayFigureOf(measure, amount)),
  })
}

export function refuseUnplaced(context: ActContext, unitId: string, what: string, ...others: string[]): void {
  const name = context.nameOf(unitId)
  context.refuse('unplaced', context.path, [unitId, ...others], { name, what })
}
