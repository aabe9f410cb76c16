import { type ChangeEvent, type DissolveUnits, type Refusal, refusal, type Unit } from '@tinhgon/model'
import { measuresBorneBy } from '../measures/bearing.ts'
import type { Structure } from '../structure/structure.ts'
import { abolishPosts, dissolveUnit, movePosts } from './event-builders.ts'
import type { PlannedEvents } from './planned-events.ts'
import { rehangSubordinates, stayingSuperior } from './rehang-subordinates.ts'

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

  const units = Array.from(ending, (id) => structure.need('units', id))
  const takerOf = ({ id }: Unit): string | null => takerId ?? stayingSuperior(structure, id, ending)
  const rehung = rehangSubordinates(structure, units, takerOf, 'command.takerId')
  if (rehung.refusals.length > 0) return { ok: false, refusals: rehung.refusals }
  const events: ChangeEvent[] = [...rehung.events]
  for (const unit of units)
    events.push(...planSeats(structure, unit, command.seats === 'abolished' ? null : takerOf(unit)))
  for (const unit of units) {
    const measures = command.endsFigures ? measuresBorneBy(structure, unit).map((measure) => measure.id) : []
    events.push(dissolveUnit(unit.id, takerId === null ? [] : [takerId], measures))
  }
  return { ok: true, events }
}

function planSeats(structure: Structure, unit: Unit, takerId: string | null): ChangeEvent[] {
  const posts = structure.postsOf(unit.id)
  if (takerId === null) return abolishPosts(posts)
  return posts.length === 0 ? [] : [movePosts(posts.map((post) => ({ postId: post.id, toUnitId: takerId })))]
}
