import { type ChangeEvent, relationKey, type Unit } from '@tinhgon/model'
import { type Attribute, sameAttributes, sameValue } from '../unit-attributes.ts'
import { somePosts } from '../without-mention.ts'
import type { WorkingAct } from '../working-act.ts'
import type { World } from '../world.ts'
import type { OwnWrites } from './own-writes.ts'

type Baselines = Pick<World, 'from' | 'to'>

/** What is left of an event when all is taken out that the newer baseline has already and the older had not. */
export function dropDone(
  event: ChangeEvent,
  { act }: WorkingAct,
  { from, to }: Baselines,
  writes: OwnWrites,
): ChangeEvent | null {
  const gone = (unitId: string): boolean => from.units.has(unitId) && !to.units.has(unitId)
  const isThere = (unit: Unit): boolean => {
    const now = to.units.get(unit.id)
    return now !== undefined && !from.units.has(unit.id) && sameAttributes(now, unit)
  }
  switch (event.type) {
    case 'unit-established':
      return isThere(event.unit) ? null : event
    case 'units-merged': {
      const others = event.sources.filter(({ unitId }) => !(event.survivor && unitId === event.result.id))
      const placed = others.every(({ extent, unitId }) => extent !== 'part' && gone(unitId))
      const survivor = event.survivor ? to.units.get(event.result.id) : undefined
      const known = survivor ? sameAttributes(survivor, event.result) : isThere(event.result)
      return placed && known ? null : event
    }
    case 'unit-split':
      return gone(event.unitId) && event.results.every(({ unit }) => isThere(unit)) ? null : event
    case 'unit-dissolved':
      return gone(event.unitId) ? null : event
    case 'unit-changed': {
      const [before, now] = [from.units.get(event.unitId), to.units.get(event.unitId)]
      if (!before || !now) return event
      const left = Object.entries(event.changes).filter(
        ([name, value]) =>
          sameValue(before[name as Attribute], now[name as Attribute]) ||
          !sameValue(now[name as Attribute], value) ||
          writes.has('units', event.unitId, name),
      )
      if (left.length === Object.keys(event.changes).length) return event
      return left.length === 0 ? null : { ...event, changes: Object.fromEntries(left) }
    }
    case 'relation-added':
    case 'relation-removed': {
      const key = relationKey(event.relation)
      const [before, now] = [from.relations.has(key), to.relations.has(key)]
      return before !== now && now === (event.type === 'relation-added') ? null : event
    }
    case 'posts-changed': {
      const establish = event.establish.filter(({ id, unitId, role }) => {
        const now = to.posts.get(id)
        return !now || from.posts.has(id) || now.unitId !== unitId || now.role !== role
      })
      const abolish = event.abolish.filter((id) => !from.posts.has(id) || to.posts.has(id))
      const move = event.move.filter(({ postId, toUnitId }) => {
        const [before, now] = [from.posts.get(postId), to.posts.get(postId)]
        return (
          !before || now?.unitId !== toUnitId || before.unitId === toUnitId || writes.has('posts', postId)
        )
      })
      const left = establish.length + abolish.length + move.length
      return left === event.establish.length + event.abolish.length + event.move.length
        ? event
        : somePosts({ ...event, establish, abolish, move })
    }
    case 'holder-assigned':
    case 'holder-released': {
      const { postId } = event
      const [before, now] = [from.posts.get(postId), to.posts.get(postId)]
      if (!before || !now || before.holderId === now.holderId || writes.has('posts', postId)) return event
      const assigned = act.events.find((other) => other.type === 'holder-assigned' && other.postId === postId)
      const wanted = assigned?.type === 'holder-assigned' ? assigned.person.id : null
      return now.holderId === wanted ? null : event
    }
    case 'measure-stated': {
      const key = `${event.figure.unitId}\t${event.figure.measure}`
      const [before, now] = [from.figures.get(key)?.value, to.figures.get(key)?.value]
      const done = before !== now && now === event.figure.value && !writes.has('figures', key)
      return done ? null : event
    }
    default: {
      const unknown: never = event
      throw new TypeError(`unknown change event ${JSON.stringify(unknown)}`)
    }
  }
}
