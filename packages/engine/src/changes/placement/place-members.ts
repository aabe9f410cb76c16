import type { ActContext, Placement } from '../../fold/act-context.ts'

/**
 * Subordinates and seats of the sources go where the placements say: what a part lists goes with it, all
 * the rest with whoever takes the whole or the remainder. What an ending unit leaves unplaced is refused.
 */
export function placeMembers(context: ActContext): void {
  for (const [sourceId, placements] of context.placements) {
    const rest = placements.find(({ extent }) => extent !== 'part')?.resultId ?? null
    placeChildren(context, sourceId, placements, rest)
    placePosts(context, sourceId, placements, rest)
  }
  for (const unitId of context.dissolved) {
    if (context.placements.has(unitId)) continue
    placeChildren(context, unitId, [], null)
    placePosts(context, unitId, [], null)
  }
}

/** Which result's part lists each of the source's subordinates or seats. */
const takersOf = (placements: readonly Placement[], listed: 'childIds' | 'postIds'): Map<string, string> =>
  new Map(
    placements.flatMap(({ content, resultId }) =>
      (content?.[listed] ?? []).map((id) => [id, resultId] as const),
    ),
  )

function placeChildren(
  context: ActContext,
  sourceId: string,
  placements: readonly Placement[],
  rest: string | null,
): void {
  const { structure } = context
  if (structure.isLowest(sourceId)) return
  const listed = takersOf(placements, 'childIds')
  for (const childId of [...structure.childIdsOf(sourceId)]) {
    const child = structure.unit(childId)
    // A child that the act itself moves, ends or brings forth is placed by that.
    if (!child || context.movedUnits.has(childId) || context.ending.has(childId) || context.born.has(childId))
      continue
    const superiorId = listed.get(childId) ?? rest
    if (superiorId !== null) structure.write('units', childId, { ...child, superiorId })
    else if (context.ending.has(sourceId)) refuseUnplaced(context, sourceId, child.name, childId)
  }
}

function placePosts(
  context: ActContext,
  sourceId: string,
  placements: readonly Placement[],
  rest: string | null,
): void {
  const { structure } = context
  if (structure.dossier(sourceId)?.postIds === undefined) return
  const listed = takersOf(placements, 'postIds')
  const unplaced: string[] = []
  for (const post of structure.postsOf(sourceId)) {
    const unitId = listed.get(post.id) ?? rest
    if (unitId !== null) structure.write('posts', post.id, { ...post, unitId })
    else if (context.ending.has(sourceId)) unplaced.push(post.id)
  }
  if (unplaced.length > 0) {
    const more = unplaced.length > 5 ? ` … (${unplaced.length})` : ''
    refuseUnplaced(context, sourceId, unplaced.slice(0, 5).join(', ') + more)
  }
}

export function refuseUnplaced(context: ActContext, unitId: string, what: string, ...others: string[]): void {
  const name = context.nameOf(unitId)
  context.refuse('unplaced', context.path, [unitId, ...others], { name, what })
}
