import { type ChangeEvent, type DissolveUnits, type Refusal, refusal, type Unit } from '@tinhgon/model'
import { measuresBorneBy } from '../measures/bearing.ts'
import type { Structure } from '../structure/structure.ts'
import { superiors } from '../structure/traverse.ts'
import { abolishPosts, changeUnit, dissolveUnit, movePosts } from './event-builders.ts'
import type { PlannedEvents } from './planned-events.ts'

/** Units end; their subordinates and seats go to a taker or up, and their figures end where that is said. */
export function planDissolveUnits(structure: Structure, command: DissolveUnits): PlannedEvents {
  const ending = new Set(command.unitIds)
  const refusals: Refusal[] = [...ending].flatMap((id, index) =>
    structure.unit(id) ? [] : [refusal('unknown-unit', `command.unitIds[${index}]`, [id], { id })],
  )
  const { takerId } = command
  if (takerId !== null && (ending.has(takerId) || !structure.unit(takerId)))
    refusals.push(refusal('unknown-unit', 'command.takerId', [takerId], { id: takerId }))
  if (refusals.length > 0) return { ok: false, refusals }

  const events: ChangeEvent[] = []
  const takerOf = (unit: Unit): string | null =>
    takerId ?? superiors(structure, unit.id).find(({ id }) => !ending.has(id))?.id ?? null
  for (const id of ending) {
    const unit = structure.need('units', id)
    const taker = takerOf(unit)
    for (const childId of [...structure.childIdsOf(id)].sort()) {
      if (ending.has(childId)) continue
      // A root is declared by a planner, never the by-product of a command (S1).
      if (taker === null) {
        const { name } = structure.need('units', childId)
        refusals.push(refusal('undeclared-root', 'command.takerId', [childId], { name }))
      }
      events.push(changeUnit(childId, { superiorId: taker }))
    }
    events.push(...planSeats(structure, unit, command.seats === 'abolished' ? null : taker))
  }
  if (refusals.length > 0) return { ok: false, refusals }
  for (const id of ending) {
    const unit = structure.need('units', id)
    const measures = command.endsFigures ? measuresBorneBy(structure, unit).map((measure) => measure.id) : []
    events.push(dissolveUnit(id, takerId === null ? [] : [takerId], measures))
  }
  return { ok: true, events }
}

function planSeats(structure: Structure, unit: Unit, takerId: string | null): ChangeEvent[] {
  const posts = structure.postsOf(unit.id)
  if (takerId === null) return abolishPosts(posts)
  return posts.length === 0 ? [] : [movePosts(posts.map((post) => ({ postId: post.id, toUnitId: takerId })))]
}
