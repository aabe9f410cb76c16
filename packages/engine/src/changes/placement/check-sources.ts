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
  const count = (extent: Placement['extent']) =>
    placements.filter((placement) => placement.extent === extent).length
  const ends = placements.some((placement) => placement.extent !== 'part')
  const second = placements[1] ?? first
  if (count('whole') > 0 && placements.length > 1)
    context.refuse('source-conflict', second.path, [sourceId], { name })
  if (count('remainder') > 1) context.refuse('two-remainders', second.path, [sourceId], { name })
  if (context.dissolved.has(sourceId) && ends)
    context.refuse('source-conflict', first.path, [sourceId], { name })
  const taken = new Set<string>()
  for (const placement of placements) {
    const result = context.born.get(placement.resultId) ?? context.structure.unit(placement.resultId)
    if (result && result.system !== source.system)
      context.refuse('source-of-other-system', placement.path, [sourceId], { name, result: result.name })
    if (placement.content) checkPartContent(context, placement, placement.content, taken)
  }
}
