import type { Refusal } from '@tinhgon/model'
import type { Found } from '../reconciler.ts'
import type { WorkingAct } from '../working-act.ts'
import type { Failure } from '../world.ts'
import { findActRefused } from './find-act-refused.ts'
import { findCodeTaken } from './find-code-taken.ts'
import { findFigureExceeds } from './find-figure-exceeds.ts'
import { findIdTaken } from './find-id-taken.ts'
import { findHolderDiffers, findPostMissing } from './find-post-conflicts.ts'
import { findRelationDiffers, relationOf } from './find-relation-differs.ts'
import { findUnitElsewhere } from './find-unit-elsewhere.ts'
import { findUnitMissing } from './find-unit-missing.ts'
import { findUnplaced } from './find-unplaced.ts'
import { findWaitsForAct, heldActBehind } from './find-waits-for-act.ts'
import { eventAt } from './places.ts'
import { toldTogether } from './told-together.ts'

/** Refusals that are one conflict to a planner, by what they are about. */
function subjectOf({ code, params, unitIds }: Refusal): string {
  switch (code) {
    case 'unknown-unit':
      return `unit ${params.id}`
    case 'child-of-other-unit':
      return `child ${unitIds[0]}`
    case 'unplaced':
      return `unplaced ${unitIds[0]}`
    case 'unknown-post':
    case 'post-of-other-unit':
      return `post ${params.id}`
    case 'post-held':
    case 'post-vacant':
      return `holder ${params.id}`
    case 'id-reused':
    case 'person-differs':
      return `${code} ${params.id}`
    case 'code-taken':
      return `code ${params.code} ${unitIds.toSorted().join(' ')}`
    case 'shares-exceed-whole':
      return `figure ${unitIds[0]} ${params.measure}`
    default:
      return 'other'
  }
}

/** Makes conflicts of the refusals of one act: what waits for an act held back is told as just that. */
export function findRefused(failure: Failure): Found[] {
  const { world, working, refusals } = failure
  const waiting = new Map<WorkingAct, Refusal[]>()
  const groups = new Map<string, Refusal[]>()
  const found: Found[] = []
  for (const refused of refusals) {
    // The date is a conflict of its own, found before the replay.
    if (refused.code === 'before-baseline' && world.from !== world.to) continue
    const awaited = heldActBehind(failure, refused)
    if (awaited) {
      waiting.set(awaited, [...(waiting.get(awaited) ?? []), refused])
      continue
    }
    const relation = relationOf(eventAt(working, refused), refused)
    if (relation && (refused.code === 'relation-exists' || refused.code === 'unknown-relation')) {
      found.push(findRelationDiffers(failure, refused, relation))
      continue
    }
    const subject = subjectOf(refused)
    groups.set(subject, [...(groups.get(subject) ?? []), refused])
  }
  for (const [awaited, group] of waiting) found.push(findWaitsForAct(failure, awaited, group))
  const others: Refusal[] = []
  for (const group of groups.values()) {
    const typed = findTyped(failure, group)
    if (typed) found.push(...typed)
    else others.push(...group)
  }
  if (others.length > 0) found.push(findActRefused(failure, others))
  return toldTogether(failure, found)
}

function findTyped(failure: Failure, group: readonly Refusal[]): Found[] | undefined {
  const [first] = group
  if (!first) return undefined
  const { code, params, unitIds } = first
  const [unitId = ''] = unitIds
  const id = String(params.id)
  switch (code) {
    case 'unknown-unit':
      return [findUnitMissing(failure, id, group)]
    case 'child-of-other-unit':
      return [findUnitElsewhere(failure, unitId, first, group)]
    case 'unplaced':
      return findUnplaced(failure, unitId, group)
    case 'unknown-post':
    case 'post-of-other-unit':
      return [findPostMissing(failure, id, group)]
    case 'post-held':
    case 'post-vacant':
      return [findHolderDiffers(failure, id, group)]
    case 'id-reused':
    case 'person-differs':
      return [findIdTaken(failure, id, group)]
    case 'code-taken': {
      const found = findCodeTaken(failure, String(params.code), group)
      return found && [found]
    }
    case 'shares-exceed-whole':
      return [findFigureExceeds(failure, unitId, String(params.measure), group)]
    default:
      return undefined
  }
}
