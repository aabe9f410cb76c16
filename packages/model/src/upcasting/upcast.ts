import { isDocument, takeSteps } from './steps.ts'
import { type Upcasters, upcasters } from './upcasters.ts'

/**
 * These take what was written by an earlier version of the program to what the schemas of this one read.
 * What is stored, and the hash that covers it, stays as it is.
 */
type Upcast = (value: unknown, using?: Upcasters) => unknown

export const upcastBaseline: Upcast = (value, using = upcasters) => takeSteps(value, using.baseline)

export const upcastRecordEntry: Upcast = (value, using = upcasters) => takeSteps(value, using.recordEntry)

/** An edit, and the events of the act in it. */
export const upcastEdit: Upcast = (value, using = upcasters) =>
  within(takeSteps(value, using.edit), 'act', (act) => upcastAct(act, using))

/** A scenario as a file, and the events of its acts. */
export const upcastScenario: Upcast = (value, using = upcasters) =>
  within(takeSteps(value, using.scenario), 'plan', (plan) =>
    each(plan, (planned) => within(planned, 'act', (act) => upcastAct(act, using))),
  )

/** A scenario on its way, without what it holds: that stays as it was written, since hashes cover it. */
export const upcastCarriedScenario: Upcast = (value, using = upcasters) =>
  takeSteps(value, using.carriedScenario)

const upcastAct = (act: unknown, using: Upcasters): unknown =>
  within(act, 'events', (events) => each(events, (event) => takeSteps(event, using.event)))

const each = (value: unknown, change: (item: unknown) => unknown): unknown =>
  Array.isArray(value) ? value.map(change) : value

function within(value: unknown, key: string, change: (part: unknown) => unknown): unknown {
  return isDocument(value) && Object.hasOwn(value, key) ? { ...value, [key]: change(value[key]) } : value
}
