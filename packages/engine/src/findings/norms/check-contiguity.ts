import { extentOf } from '../../lineage/lineage-pairs.ts'
import { exactly, unknownAmount } from './amount.ts'
import type { Adjacency, Checking } from './checking.ts'
import type { Outcome } from './judge.ts'

/**
 * Whether what a unit consists of hangs together. A part of a unit may lie anywhere in it: where the pieces
 * are joined only if it lies well, nobody knows; where they are not joined even so, it fails.
 */
export function checkContiguity({ reader, unitId, ground }: Checking): Outcome | null {
  const originIds = reader.originIds(unitId)
  if (originIds.length < 2) return null
  const outcome = {
    evidence: null,
    comparison: 'at-most',
    limit: 1,
    limits: [1],
    measured: 'piece',
    waivedBy: null,
    provision: null,
    parameterGrade: 'verified',
    others: originIds,
  } as const
  const unknown: Outcome = { ...outcome, amount: unknownAmount, verdict: 'not-enough-data' }
  if (!ground.borders || originIds.some((id) => !ground.borders?.has(id))) {
    reader.missing.add('borders')
    return unknown
  }
  const pieces = piecesOf(originIds, ground.borders)
  const amount = exactly(pieces)
  if (pieces > 1) return { ...outcome, amount, verdict: 'fail' }
  const whole = new Set(originIds.filter((id) => isWhole({ reader, unitId }, id)))
  if (whole.size === originIds.length) return { ...outcome, amount, verdict: 'pass' }
  reader.missing.add('where-parts-lie')
  return unknown
}

function isWhole({ reader, unitId }: Pick<Checking, 'reader' | 'unitId'>, originId: string): boolean {
  reader.endingOf(originId)
  const dossier = reader.structure.dossier(originId)
  const recorded = reader.structure.lineageOf(unitId).origins.find((origin) => origin.unitId === originId)
  return dossier !== undefined && recorded !== undefined && extentOf(dossier, recorded.extent) === 'whole'
}

/** How many pieces units make that do not border each other, not even by way of others of them. */
export function piecesOf(unitIds: readonly string[], borders: Adjacency): number {
  const left = new Set(unitIds)
  let pieces = 0
  for (const start of unitIds) {
    if (!left.delete(start)) continue
    pieces += 1
    const open = [start]
    for (let id = open.pop(); id !== undefined; id = open.pop())
      for (const neighbour of borders.get(id) ?? []) if (left.delete(neighbour)) open.push(neighbour)
  }
  return pieces
}
