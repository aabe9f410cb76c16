import type { Person } from '@tinhgon/model'
import { checkHolderAssigned, checkHolderReleased } from '../changes/holder-changed/check.ts'
import { checkMeasureStated } from '../changes/measure-stated/check.ts'
import { checkUnitSplit, checkUnitsMerged } from '../changes/placement/check-results.ts'
import { checkSources } from '../changes/placement/check-sources.ts'
import { checkPostsChanged } from '../changes/posts-changed/check.ts'
import { checkRelationAdded, checkRelationRemoved } from '../changes/relation-changed/check.ts'
import { checkUnitChanged } from '../changes/unit-changed/check.ts'
import { checkUnitDissolved } from '../changes/unit-dissolved/check.ts'
import { checkUnitEstablished } from '../changes/unit-established/check.ts'
import type { ActContext } from './act-context.ts'

/** Checks every event against the structure before the act, and collects all refusals (E3, E5). */
export function checkAct(context: ActContext): void {
  const { act, path, structure } = context
  if (act.operatesOn < structure.baselineDate)
    context.refuse('before-baseline', `${path}.operatesOn`, [], {
      date: act.operatesOn,
      baseline: structure.baselineDate,
    })
  const attributes = new Set<string>()
  const seats = { established: new Set<string>(), disposed: new Set<string>() }
  const stated = new Map<string, Set<string>>()
  const dissolved = new Set<string>()
  const added = new Set<string>()
  const posts = postFacts(context)
  for (const [index, event] of act.events.entries()) {
    const at = `${path}.events[${index}]`
    switch (event.type) {
      case 'unit-established':
        checkUnitEstablished(context, event, at)
        break
      case 'units-merged':
        checkUnitsMerged(context, event, at)
        break
      case 'unit-split':
        checkUnitSplit(context, event, at)
        break
      case 'unit-dissolved':
        checkUnitDissolved(context, event, at)
        onlyOnce(context, dissolved, event.unitId, event.unitId, 'unit-dissolved', at)
        break
      case 'unit-changed':
        checkUnitChanged(context, event, at, attributes)
        break
      case 'relation-added':
        checkRelationAdded(context, event, at, added)
        break
      case 'relation-removed':
        checkRelationRemoved(context, event, at)
        break
      case 'posts-changed':
        checkPostsChanged(context, event, at, seats, posts.released)
        break
      case 'holder-assigned':
        checkHolderAssigned(context, event, at, posts)
        break
      case 'holder-released':
        checkHolderReleased(context, event, at)
        break
      case 'measure-stated': {
        const { unitId, measure } = event.figure
        checkMeasureStated(context, event, at)
        onlyOnce(context, statedOf(stated, measure), unitId, unitId, measure, at)
        break
      }
      default: {
        const unknown: never = event
        throw new TypeError(`unknown change event ${JSON.stringify(unknown)}`)
      }
    }
  }
  checkSources(context)
}

function statedOf(stated: Map<string, Set<string>>, measure: string): Set<string> {
  const unitIds = stated.get(measure) ?? new Set()
  stated.set(measure, unitIds)
  return unitIds
}

function onlyOnce(
  context: ActContext,
  seen: Set<string>,
  key: string,
  unitId: string,
  what: string,
  path: string,
): void {
  if (seen.has(key)) context.refuse('changed-twice', path, [unitId], { what, name: context.nameOf(unitId) })
  seen.add(key)
}

/** What the act as a whole does to seats; holders may change in the same act. */
function postFacts({ act }: ActContext) {
  const [established, released, abolished] = [new Set<string>(), new Set<string>(), new Set<string>()]
  for (const event of act.events) {
    if (event.type === 'holder-released') released.add(event.postId)
    if (event.type !== 'posts-changed') continue
    for (const post of event.establish) established.add(post.id)
    for (const postId of event.abolish) abolished.add(postId)
  }
  return { established, released, abolished, assigned: new Set<string>(), people: new Map<string, Person>() }
}
