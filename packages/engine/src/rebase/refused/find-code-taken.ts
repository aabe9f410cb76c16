import type { ChangeEvent, Refusal } from '@tinhgon/model'
import { setAttribute } from '../amend-act.ts'
import type { Found, Option } from '../reconciler.ts'
import type { Failure } from '../world.ts'
import { unitBefore } from './candidates.ts'
import { leaveOutOptions } from './leave-out-options.ts'
import { sidesOf } from './sides.ts'

/** The unit to which an event gives a code. */
function givenTo(event: ChangeEvent, code: string): string | undefined {
  switch (event.type) {
    case 'unit-established':
      return event.unit.code === code ? event.unit.id : undefined
    case 'units-merged':
      return event.result.code === code ? event.result.id : undefined
    case 'unit-split':
      return event.results.find(({ unit }) => unit.code === code)?.unit.id
    case 'unit-changed':
      return event.changes.code === code ? event.unitId : undefined
    default:
      return undefined
  }
}

/** The act gives a unit a code that another one bears; undefined where no event of the act gives it. */
export function findCodeTaken(
  failure: Failure,
  code: string,
  refusals: readonly Refusal[],
): Found | undefined {
  const { world, structure, working } = failure
  const { reconciler } = world
  const { key, act } = working
  const bearers = new Set(refusals.flatMap(({ unitIds }) => unitIds))
  const place = act.events.findIndex((event) => bearers.has(givenTo(event, code) ?? ''))
  const event = act.events[place]
  const unitId = event && givenTo(event, code)
  if (unitId === undefined) return undefined
  const otherId = [...bearers].find((id) => id !== unitId) ?? unitId
  const other = structure.unit(otherId)
  const index = working.indexes[place] ?? null
  const eventIndexes = [index ?? []].flat()
  const nameOf = (id: string): string => (structure.unit(id) ?? unitBefore(failure, id))?.name ?? id
  const withoutCode: Option = {
    choice: 'without-code',
    settle: () => void reconciler.amend(key, setAttribute(index, unitId, 'code', null)),
  }
  const otherCode: Option = {
    choice: 'other-code',
    needs: 'code',
    settle: (decision) => {
      const given = decision.code ?? ''
      if (!/^[^\s\p{Cc}]{1,60}$/u.test(given) || given === code) return 'code-does-not-fit'
      reconciler.amend(key, setAttribute(index, unitId, 'code', given))
      return undefined
    },
  }
  return {
    type: 'code-taken',
    key,
    about: [unitId, code],
    eventIndexes,
    unitIds: [unitId, otherId],
    ...sidesOf(
      failure,
      eventIndexes,
      other ? { type: 'unit', unit: other, successors: [] } : { type: 'nothing' },
    ),
    refusals,
    params: {
      act: act.title,
      code,
      name: nameOf(unitId),
      other: nameOf(otherId),
    },
    options: [withoutCode, otherCode, ...leaveOutOptions(reconciler, key, eventIndexes)],
  }
}
