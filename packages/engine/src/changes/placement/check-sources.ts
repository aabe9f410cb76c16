import type { ActContext, Placement } from '../../fold/act-context.ts'
import { checkPartContent } from './check-part-content.ts'

/** Whether the claims on each source agree with one another, whatever events they come from (E5). */
export function checkSources(context: ActContext): void {
  for (const [sourceId, placements] of context.placements) checkSource(context, sourceId, placements)
  for (const [index, unitId] of context.act.exhausts.entries()) {
    const path = `${context.path}.exhausts[${index}]`
    if (!context.requireLiving(unitId, path)) continue
    const placements = context.placements.get(unitId) ?? []
    const name = context.nameOf(unitId)
    if (placements.length === 0) context.refuse('exhausts-undivided', path, [unitId], { name })
    else if (context.dissolved.has(unitId) || placements.some(({ extent }) => extent === 'whole'))
      context.refuse('source-conflict', path, [unitId], { name })
  }
}

function checkSource(context: ActContext, sourceId: string, placements: readonly Placement[]): void {
  const first = placements[0]
  const source = first && context.requireLiving(sourceId, first.path)
  if (!source) return
  const name = source.name
  const { whole, remainders } = countExtents(placements)
  const second = placements[1] ?? first
  if (whole > 0 && placements.length > 1) context.refuse('source-conflict', second.path, [sourceId], { name })
  if (remainders > 1) context.refuse('two-remainders', second.path, [sourceId], { name })
  if (whole + remainders > 0 && context.dissolved.has(sourceId))
    context.refuse('source-conflict', first.path, [sourceId], { name })
  const taken = new Set<string>()
  for (const placement of placements) {
    const result = context.born.get(placement.resultId) ?? context.structure.unit(placement.resultId)
    if (result && result.system !== source.system)
      context.refuse('source-of-other-system', placement.path, [sourceId], { name, result: result.name })
    if (placement.content) checkPartContent(context, placement, placement.content, taken)
  }
}

function countExtents(placements: readonly Placement[]): { whole: number; remainders: number } {
  let [whole, remainders] = [0, 0]
  for (const { extent } of placements)
    if (extent === 'whole') whole += 1
    else if (extent === 'remainder') remainders += 1
  return { whole, remainders }
}
