import type { ChangeEvent, Unit, UnitChanged } from '@tinhgon/model'
import { setAttribute } from '../amend-act.ts'
import { toldAttribute, toldOther } from '../told-terms.ts'
import { type Attribute, attributes } from '../unit-attributes.ts'
import type { World } from '../world.ts'
import type { OwnWrites } from './own-writes.ts'

/** What an event says of a unit of the baseline. A survivor's event says everything, changed or not. */
function saidOf(
  event: ChangeEvent,
): { readonly unitId: string; readonly said: UnitChanged['changes'] } | undefined {
  if (event.type === 'unit-changed') return { unitId: event.unitId, said: event.changes }
  if (event.type === 'units-merged' && event.survivor) return { unitId: event.result.id, said: event.result }
  return undefined
}

/**
 * Attributes of a unit that the newer baseline has changed. What a survivor's event only restates follows the
 * newer baseline; what the plan changes to something else is a conflict.
 */
export function findAttributes(world: World, key: string, writes: OwnWrites): void {
  const { reconciler, from, to } = world
  const { act, indexes } = reconciler.need(key)
  for (const [place, event] of act.events.entries()) {
    const { unitId, said } = saidOf(event) ?? { unitId: '', said: {} }
    const [before, now] = [from.units.get(unitId), to.units.get(unitId)]
    const index = indexes[place] ?? null
    if (!before || !now || index === null) continue
    for (const attribute of attributes) {
      const value = said[attribute]
      if (value === undefined || value === now[attribute] || before[attribute] === now[attribute]) continue
      if (writes.has('units', unitId, attribute)) continue
      if (event.type === 'units-merged' && value === before[attribute]) {
        follow(world, key, index, before, now, attribute)
        continue
      }
      reconciler.raise(
        {
          type: 'attribute-differs',
          key,
          about: [unitId, attribute, JSON.stringify([before[attribute], value, now[attribute]])],
          eventIndexes: [index],
          unitIds: [unitId],
          ours: { type: 'attribute', actId: act.id, before: before[attribute], value },
          theirs: { type: 'attribute', actId: null, before: before[attribute], value: now[attribute] },
          params: {
            act: act.title,
            name: before.name,
            ...toldAttribute(world, attribute, {
              before: before[attribute],
              ours: value,
              theirs: now[attribute],
            }),
            ...toldOther(world),
          },
          options: [
            { choice: 'keep-ours', settle: () => undefined },
            {
              choice: 'keep-theirs',
              settle: () =>
                void reconciler.amend(
                  key,
                  setAttribute(
                    index,
                    unitId,
                    attribute,
                    event.type === 'unit-changed' ? undefined : now[attribute],
                  ),
                ),
            },
          ],
        },
        false,
      )
    }
  }
}

function follow(
  world: World,
  key: string,
  index: number,
  before: Unit,
  now: Unit,
  attribute: Attribute,
): void {
  const { reconciler } = world
  reconciler.amend(key, setAttribute(index, now.id, attribute, now[attribute]))
  reconciler.note(
    'follows-change',
    key,
    { eventIndexes: [index], unitIds: [now.id] },
    {
      name: before.name,
      ...toldAttribute(world, attribute, { before: before[attribute], value: now[attribute] }),
    },
  )
}
