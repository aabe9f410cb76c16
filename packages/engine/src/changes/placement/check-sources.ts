import type { ActContext } from '../../fold/act-context.ts'
import type { Placement, Source } from '../../fold/source.ts'
import { checkPartContent } from './check-part-content.ts'

/** Whether the claims on each source agree with one another, whatever events they come from (E5). */
export function checkSources(context: ActContext): void {
  for (const source of context.sources.values()) checkSource(context, source)
  for (const [index, unitId] of context.act.exhausts.entries()) {
    const path = `${context.path}.exhausts[${index}]`
    const unit = context.requireLiving(unitId, path)
    const source = context.sources.get(unitId)
    if (!unit || !source) continue
    if (source.placements.length === 0)
      context.refuse('exhausts-undivided', path, [unitId], { name: unit.name })
    else if (source.dissolved || countExtents(source.placements).whole > 0)
      context.refuse('source-conflict', path, [unitId], { name: unit.name })
  }
}

function checkSource(context: ActContext, { id, dossier, placements, dissolved }: Source): void {
  const first = placements[0]
  if (!first) return
  const unit = dossier?.unit
  if (!unit) {
    context.refuse('unknown-unit', context.placePathOf(first), [id], { id })
    return
  }
  const { name } = unit
  const { whole, remainders } = countExtents(placements)
  const second = placements[1] ?? first
  if (whole > 0 && placements.length > 1)
    context.refuse('source-conflict', context.placePathOf(second), [id], { name })
  if (remainders > 1) context.refuse('two-remainders', context.placePathOf(second), [id], { name })
  if (whole + remainders > 0 && dissolved)
    context.refuse('source-conflict', context.placePathOf(first), [id], { name })
  let taken: Set<string> | undefined
  for (const placement of placements) {
    const { taker, content } = placement
    const result = context.born.get(taker.id) ?? context.structure.unit(taker.id)
    if (result && result.system !== unit.system)
      context.refuse('source-of-other-system', context.placePathOf(placement), [id], {
        name,
        result: result.name,
      })
    if (!content) continue
    taken ??= new Set()
    checkPartContent(context, id, placement, content, taken)
  }
}

function countExtents(placements: readonly Placement[]): { whole: number; remainders: number } {
  let [whole, remainders] = [0, 0]
  for (const { extent } of placements)
    if (extent === 'whole') whole += 1
    else if (extent === 'remainder') remainders += 1
  return { whole, remainders }
}
