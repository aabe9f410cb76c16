import { type ChangeEvent, type EndTier, type Post, refusal, type Unit } from '@tinhgon/model'
import { byCodeUnit } from '../structure/by-code-unit.ts'
import type { Structure } from '../structure/structure.ts'
import { subtree, superiors } from '../structure/traverse.ts'
import { abolishPosts, dissolveUnit, movePosts } from './event-builders.ts'
import type { PlannedEvents } from './planned-events.ts'
import { rehangSubordinates, stayingSuperior } from './rehang-subordinates.ts'

/**
 * Two-tier government: the units of a tier end in every system, their subordinates report to the nearest
 * superior that stays, and their seats go down in turn or are abolished.
 */
export function planEndTier(structure: Structure, command: EndTier): PlannedEvents {
  const exceptions = new Set(command.exceptIds)
  const ending = new Map<string, Unit>()
  for (const unit of structure.units.values())
    if (unit.tier === command.tier && !exceptions.has(unit.id)) ending.set(unit.id, unit)
  if (ending.size === 0)
    return {
      ok: false,
      refusals: [refusal('nothing-to-change', 'command.tier', [], { detail: command.tier })],
    }
  const ordered = [...ending.values()].sort((a, b) => byCodeUnit(a.id, b.id))
  const rehung = rehangSubordinates(
    structure,
    ordered,
    ({ id }) => stayingSuperior(structure, id, ending),
    'command.tier',
  )
  if (rehung.refusals.length > 0) return { ok: false, refusals: rehung.refusals }
  const events: ChangeEvent[] = [...rehung.events]
  events.push(...planSeats(structure, command, ordered, ending))
  for (const unit of ordered) events.push(dissolveUnit(unit.id))
  return { ok: true, events }
}

function planSeats(
  structure: Structure,
  command: EndTier,
  ordered: readonly Unit[],
  ending: ReadonlyMap<string, Unit>,
): ChangeEvent[] {
  const postsByTop = new Map<string, Post[]>()
  for (const unit of ordered) {
    const top = topOf(structure, unit, ending)
    const posts = structure.postsOf(unit.id).sort((a, b) => byCodeUnit(a.id, b.id))
    postsByTop.set(top, [...(postsByTop.get(top) ?? []), ...posts])
  }
  const abolished: Post[] = []
  const moves: { postId: string; toUnitId: string }[] = []
  for (const [topId, posts] of [...postsByTop].sort(([a], [b]) => byCodeUnit(a, b))) {
    const recipients = command.seats === 'abolished' ? [] : recipientsBelow(structure, topId, ending)
    if (recipients.length === 0) {
      const superiorId = command.seats === 'abolished' ? null : stayingSuperior(structure, topId, ending)
      for (const post of posts)
        if (superiorId === null) abolished.push(post)
        else moves.push({ postId: post.id, toUnitId: superiorId })
      continue
    }
    for (const [index, post] of posts.entries()) {
      const toUnitId = recipients[index % recipients.length]
      if (toUnitId !== undefined) moves.push({ postId: post.id, toUnitId })
    }
  }
  return [...(moves.length > 0 ? [movePosts(moves)] : []), ...abolishPosts(abolished)]
}

/** The highest ending unit above a unit, itself included. */
function topOf(structure: Structure, unit: Unit, ending: ReadonlyMap<string, Unit>): string {
  let top = unit.id
  for (const superior of superiors(structure, unit.id)) {
    if (!ending.has(superior.id)) break
    top = superior.id
  }
  return top
}

/** The units that hang directly under the ending ones: whoever takes their work over. */
function recipientsBelow(structure: Structure, topId: string, ending: ReadonlyMap<string, Unit>): string[] {
  const recipients: string[] = []
  for (const unit of subtree(structure, topId))
    if (!ending.has(unit.id) && unit.superiorId !== null && ending.has(unit.superiorId))
      recipients.push(unit.id)
  return recipients.sort()
}
