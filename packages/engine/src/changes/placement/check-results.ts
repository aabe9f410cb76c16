import type { UnitSplit, UnitsMerged } from '@tinhgon/model'
import { checkUnitTerms } from '../../baseline/check-terms.ts'
import type { ActContext } from '../../fold/act-context.ts'

export function checkUnitsMerged(context: ActContext, event: UnitsMerged, path: string): void {
  const { result, sources, survivor } = event
  checkResult(context, result, `${path}.result`)
  const seen = new Set<string>()
  for (const [index, source] of sources.entries()) {
    if (seen.has(source.unitId))
      context.refuse('source-twice', `${path}.sources[${index}].unitId`, [source.unitId], {
        name: context.nameOf(source.unitId),
      })
    seen.add(source.unitId)
  }
  if (!survivor) return
  const own = sources.find((source) => source.unitId === result.id)
  if (own?.extent !== 'whole')
    context.refuse('survivor-not-source', `${path}.result.id`, [result.id], { name: result.name })
  else if (sources.length === 1)
    context.refuse('merge-with-itself', `${path}.sources`, [result.id], { name: result.name })
  if (context.isEnding(result.id))
    context.refuse('source-conflict', `${path}.result.id`, [result.id], { name: result.name })
  const before = context.requireLiving(result.id, `${path}.result.id`)
  if (before && before.system !== result.system)
    context.refuse('source-of-other-system', `${path}.result.system`, [result.id], {
      name: before.name,
      result: result.name,
    })
}

export function checkUnitSplit(context: ActContext, event: UnitSplit, path: string): void {
  context.requireLiving(event.unitId, `${path}.unitId`)
  for (const [index, result] of event.results.entries())
    checkResult(context, result.unit, `${path}.results[${index}].unit`)
}

function checkResult(context: ActContext, unit: UnitsMerged['result'], path: string): void {
  context.refusals.push(...checkUnitTerms(context.structure.vocabulary, unit, path))
  if (unit.superiorId !== null) context.requireLivingAfter(unit.superiorId, `${path}.superiorId`)
}
