import { knownAmount } from '../ledger/known-amount.ts'
import { ledgerOf } from '../ledger/ledger.ts'
import { originsOf } from '../lineage/lineage-pairs.ts'
import { bears, isUnplaced } from '../measures/bearing.ts'
import { endedClaimant, restatedClaimant } from '../structure/records.ts'
import type { Structure } from '../structure/structure.ts'
import { subtree } from '../structure/traverse.ts'

/** A rule of the design that a structure breaks. There is none after any act; tests and soak runs look. */
export interface BrokenRule {
  readonly rule: 'S1' | 'S2' | 'S3' | 'L1' | 'L2' | 'L3'
  readonly detail: string
}

/** Checks a whole structure from scratch, without trusting any index or account. O(size). */
export function validate(structure: Structure): BrokenRule[] {
  return [
    ...validateForest(structure),
    ...validateBelongings(structure),
    ...validateFates(structure),
    ...validateFigures(structure),
    ...ledgerOf(structure).flatMap(({ row, balanced }) =>
      balanced === false ? [{ rule: 'L1' as const, detail: `row ${row} does not balance` }] : [],
    ),
  ]
}

function validateForest(structure: Structure): BrokenRule[] {
  const broken: BrokenRule[] = []
  const reached = new Set<string>()
  for (const unit of structure.units.values()) {
    if (unit.superiorId === null) for (const below of subtree(structure, unit.id)) reached.add(below.id)
    else {
      const superior = structure.unit(unit.superiorId)
      if (superior?.system !== unit.system)
        broken.push({ rule: 'S1', detail: `${unit.id} has no superior in its system` })
    }
    if (unit.code !== null && structure.unitIdsWithCode(unit.system, unit.code).size !== 1)
      broken.push({ rule: 'S1', detail: `the code ${unit.code} is borne twice in ${unit.system}` })
  }
  for (const unitId of structure.units.keys())
    if (!reached.has(unitId)) broken.push({ rule: 'S1', detail: `${unitId} hangs from no root` })
  return broken
}

function validateBelongings(structure: Structure): BrokenRule[] {
  const broken: BrokenRule[] = []
  const need = (unitId: string, what: string): void => {
    if (!structure.unit(unitId))
      broken.push({ rule: 'S2', detail: `${what} belongs to ${unitId}, which is not there` })
  }
  for (const [key, { fromId, toId }] of structure.table('relations')) {
    need(fromId, `relation ${key}`)
    need(toId, `relation ${key}`)
    if (fromId === toId) broken.push({ rule: 'S2', detail: `${fromId} is related to itself` })
  }
  for (const post of structure.table('posts').values()) {
    need(post.unitId, `post ${post.id}`)
    if (post.holderId !== null && !structure.table('people').has(post.holderId))
      broken.push({ rule: 'S2', detail: `post ${post.id} is held by nobody known` })
  }
  for (const figure of structure.table('figures').values()) need(figure.unitId, `figure ${figure.measure}`)
  for (const figure of structure.table('statements').values())
    need(figure.unitId, `statement ${figure.measure}`)
  return broken
}

function validateFates(structure: Structure): BrokenRule[] {
  const broken: BrokenRule[] = []
  const endings = structure.table('endings')
  for (const id of structure.baselineUnits.keys())
    if (!structure.unit(id) && !endings.has(id)) broken.push({ rule: 'S3', detail: `${id} has vanished` })
  for (const { unitId, how, successorIds } of endings.values()) {
    if (structure.unit(unitId)) broken.push({ rule: 'S3', detail: `${unitId} lives after its end` })
    if (how === 'placed' && successorIds.length === 0)
      broken.push({ rule: 'S3', detail: `${unitId} was placed nowhere` })
  }
  for (const unit of structure.units.values())
    if (originsOf(structure, unit).length === 0 && structure.lineageOf(unit.id).establishedBy === null)
      broken.push({ rule: 'S3', detail: `${unit.id} comes from nowhere` })
  return broken
}

function validateFigures(structure: Structure): BrokenRule[] {
  const broken: BrokenRule[] = []
  const amounts = new Map<string, number>()
  for (const figure of structure.table('figures').values()) {
    const unit = structure.unit(figure.unitId)
    const measure = structure.vocabulary.measures.get(figure.measure)
    if (unit && measure && !bears(structure, unit, measure) && !isUnplaced(figure))
      broken.push({ rule: 'L3', detail: `${unit.id} holds ${measure.id} above the lowest` })
    amounts.set(figure.measure, (amounts.get(figure.measure) ?? 0) + figure.fixed)
    if (figure.fixed < 0 || !Number.isSafeInteger(figure.fixed))
      broken.push({ rule: 'L1', detail: `${figure.unitId} holds ${figure.fixed} of ${figure.measure}` })
    for (const poolId of figure.poolIds)
      if (!structure.table('pools').get(poolId)?.claimants.includes(figure.unitId))
        broken.push({ rule: 'L2', detail: `${figure.unitId} claims ${poolId}, which does not know it` })
  }
  for (const pool of structure.table('pools').values()) {
    amounts.set(pool.measure, (amounts.get(pool.measure) ?? 0) + pool.total)
    if (pool.claimants.length < 2) broken.push({ rule: 'L2', detail: `${pool.id} has one claimant` })
    for (const claimant of pool.claimants)
      if (
        claimant !== restatedClaimant &&
        claimant !== endedClaimant &&
        !structure.figureOf(claimant, pool.measure)?.poolIds.includes(pool.id)
      )
        broken.push({ rule: 'L2', detail: `${pool.id} counts on ${claimant}, which does not know it` })
  }
  for (const { id, nature } of structure.vocabulary.measures.values())
    if (nature.type === 'extensive' && (amounts.get(id) ?? 0) !== knownAmount(structure, id))
      broken.push({
        rule: 'L1',
        detail: `${amounts.get(id) ?? 0} of ${id} instead of ${knownAmount(structure, id)}`,
      })
  return broken
}
