import type { ChangeEvent, Unit } from '@tinhgon/model'
import { setAttribute } from '../amend-act.ts'
import { toldAttribute, toldOther } from '../told-terms.ts'
import {
  type Attribute,
  type AttributeValue,
  attributeOf,
  attributes,
  sameValue,
} from '../unit-attributes.ts'
import type { World } from '../world.ts'
import type { OwnWrites } from './own-writes.ts'

/** What an event says of a unit of the baseline. A survivor's event says everything, changed or not. */
function saidOf(event: ChangeEvent): {
  readonly unitId: string
  readonly said: (attribute: Attribute) => AttributeValue | undefined
} {
  if (event.type === 'unit-changed')
    return { unitId: event.unitId, said: (attribute) => event.changes[attribute] }
  if (event.type === 'units-merged' && event.survivor)
    return { unitId: event.result.id, said: (attribute) => attributeOf(event.result, attribute) }
  return { unitId: '', said: () => undefined }
}

/**
 * Attributes of a unit that the newer baseline has changed. What a survivor's event only restates follows the
 * newer baseline; what the plan changes to something else is a conflict.
 */
export function findAttributes(world: World, key: string, writes: OwnWrites): void {
  const { reconciler, from, to } = world
  const { act, indexes } = reconciler.need(key)
  for (const [place, event] of act.events.entries()) {
    const { unitId, said } = saidOf(event)
    const [unitBefore, unitNow] = [from.units.get(unitId), to.units.get(unitId)]
    const index = indexes[place] ?? null
    if (!unitBefore || !unitNow || index === null) continue
    for (const attribute of attributes) {
      const value = said(attribute)
      const [before, now] = [attributeOf(unitBefore, attribute), attributeOf(unitNow, attribute)]
      if (value === undefined || sameValue(value, now) || sameValue(before, now)) continue
      if (writes.has('units', unitId, attribute)) continue
      if (event.type === 'units-merged' && sameValue(value, before)) {
        follow(world, key, index, unitBefore, unitNow, attribute)
        continue
      }
      reconciler.raise(
        {
          type: 'attribute-differs',
          key,
          about: [unitId, attribute, JSON.stringify([before, value, now])],
          eventIndexes: [index],
          unitIds: [unitId],
          ours: { type: 'attribute', actId: act.id, before, value },
          theirs: { type: 'attribute', actId: null, before, value: now },
          params: {
            act: act.title,
            name: unitBefore.name,
            ...toldAttribute(world, attribute, { before, ours: value, theirs: now }),
            ...toldOther(world),
          },
          options: [
            { choice: 'keep-ours', settle: () => undefined },
            {
              choice: 'keep-theirs',
              settle: () =>
                void reconciler.amend(
                  key,
                  setAttribute(index, unitId, attribute, event.type === 'unit-changed' ? undefined : now),
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
  reconciler.amend(key, setAttribute(index, now.id, attribute, attributeOf(now, attribute)))
  reconciler.note(
    'follows-change',
    key,
    { eventIndexes: [index], unitIds: [now.id] },
    {
      name: before.name,
      ...toldAttribute(world, attribute, {
        before: attributeOf(before, attribute),
        value: attributeOf(now, attribute),
      }),
    },
  )
}
