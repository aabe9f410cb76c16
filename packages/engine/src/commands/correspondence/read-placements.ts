import { type ApplyCorrespondence, type Refusal, refusal, type Unit } from '@tinhgon/model'
import type { Structure } from '../../structure/structure.ts'
import type { ListedUnits } from './listed-units.ts'
import { type Placement, Placements } from './placements.ts'

/** Resolves the codes of every row, those of the upper units included. */
export function readPlacements(
  structure: Structure,
  command: ApplyCorrespondence,
  listed: ListedUnits,
): { readonly placements: Placements; readonly refusals: Refusal[] } {
  const placements = new Placements()
  const refusals: Refusal[] = []
  const read = (beforeCode: string, afterCode: string, whole: boolean, path: string): void => {
    const source = livingUnit(structure, command.system, beforeCode)
    const isListed = listed.byCode.has(afterCode)
    if (!source) refusals.push(refusal('unknown-code-before', `${path}.beforeCode`, [], { code: beforeCode }))
    if (!isListed) refusals.push(refusal('unknown-code-after', `${path}.afterCode`, [], { code: afterCode }))
    if (source && isListed) placements.add({ source, resultCode: afterCode, whole, path })
  }
  for (const [index, { beforeCode, afterCode }] of (command.upperCorrespondence ?? []).entries())
    read(beforeCode, afterCode, true, `command.upperCorrespondence[${index}]`)
  for (const [index, { beforeCode, afterCode, whole }] of command.correspondence.entries())
    read(beforeCode, afterCode, whole, `command.correspondence[${index}]`)
  return { placements, refusals }
}

export function livingUnit(structure: Structure, system: string, code: string): Unit | undefined {
  const [id] = structure.unitIdsWithCode(system, code)
  return id === undefined ? undefined : structure.unit(id)
}

/** Whether the rows of each unit agree: it goes whole to one, or in parts to several. */
export function checkPlacements(placements: Placements, listed: ListedUnits): Refusal[] {
  const refusals: Refusal[] = []
  const resultName = (code: string): string => listed.byCode.get(code)?.name ?? code
  for (const [sourceId, rows] of placements.bySource) {
    const [first] = rows
    const { name } = first.source
    const distinct = new Map<string, Placement>()
    for (const row of rows) {
      const result = resultName(row.resultCode)
      if (distinct.has(row.resultCode))
        refusals.push(refusal('row-twice', row.path, [sourceId], { name, result }))
      else distinct.set(row.resultCode, row)
    }
    const wholes = [...distinct.values()].filter(({ whole }) => whole).length
    const results = [...distinct.keys()].map(resultName).join(', ')
    if (wholes > 0 && wholes < distinct.size)
      refusals.push(refusal('source-conflict', first.path, [sourceId], { name }))
    else if (wholes > 1) refusals.push(refusal('whole-to-several', first.path, [sourceId], { name, results }))
    else if (wholes === 0 && distinct.size === 1)
      refusals.push(refusal('part-alone', first.path, [sourceId], { name, result: results }))
  }
  return refusals
}
