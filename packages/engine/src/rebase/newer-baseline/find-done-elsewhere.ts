import type { ChangeEvent, Unit } from '@tinhgon/model'
import { leaveOutEvents, replaceUnit } from '../amend-act.ts'
import type { Candidate } from '../conflict.ts'
import { leaveOutOptions } from '../refused/leave-out-options.ts'
import type { World } from '../world.ts'

/**
 * A unit that the plan brings forth and that the newer baseline seems to have already under an id of its own:
 * a new unit with its code, or with its name under the same superior; for a merger, when the sources are gone.
 */
export function findDoneElsewhere(world: World, key: string): void {
  const { reconciler, from, to } = world
  const { act, indexes, side } = reconciler.need(key)
  for (const [place, event] of act.events.entries()) {
    const index = indexes[place] ?? null
    const unit = broughtForth(event, world)
    if (!unit || index === null || to.units.has(unit.id)) continue
    const candidates = new Map<string, Candidate>()
    const propose = (other: Unit | undefined, why: Candidate['why']): void => {
      if (other && !from.units.has(other.id) && !candidates.has(other.id))
        candidates.set(other.id, { unitId: other.id, name: other.name, code: other.code, why })
    }
    propose(to.withCodeOf(unit), 'same-code')
    for (const other of to.withNameOf(unit))
      if (other.superiorId === unit.superiorId) propose(other, 'same-name')
    const [first] = candidates.values()
    if (!first) continue
    reconciler.raise(
      {
        type: 'done-under-other-id',
        key,
        about: [unit.id, ...candidates.keys()],
        eventIndexes: [index],
        unitIds: [unit.id, ...candidates.keys()],
        ours: { type: 'events', actId: act.id, events: [event] },
        theirs: {
          type: 'unit',
          unit: to.units.get(first.unitId) ?? unit,
          successors: [...candidates.values()],
        },
        params: { act: act.title, name: unit.name, other: first.name },
        options: [
          {
            choice: 'treat-as-same',
            needs: 'unit',
            candidates: [...candidates.values()],
            settle: ({ unitId = '' }) => {
              if (!candidates.has(unitId)) return 'unit-does-not-fit'
              reconciler.amend(key, leaveOutEvents([index], 'already-done'))
              reconciler.amendSide(side, replaceUnit(unit.id, unitId))
              return undefined
            },
          },
          { choice: 'keep-ours', settle: () => undefined },
          ...leaveOutOptions(reconciler, key, [index]),
        ],
      },
      false,
    )
  }
}

function broughtForth(event: ChangeEvent, { from, to }: World): Unit | undefined {
  if (event.type === 'unit-established') return event.unit
  if (event.type !== 'units-merged' || event.survivor) return undefined
  const gone = event.sources.every(({ unitId }) => from.units.has(unitId) && !to.units.has(unitId))
  return gone ? event.result : undefined
}
