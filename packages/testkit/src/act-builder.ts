import type { Act, CarriedMeasure, ChangeEvent, PartContent, Unit } from '@tinhgon/model'
import { unitOf } from './baseline-builder.ts'

const bare = { version: 1, legalBasis: null } as const

let counter = 0

/** An act of the given events; ids count up, since no test should hang on them. */
export function actOf(events: readonly ChangeEvent[], given: Partial<Omit<Act, 'events'>> = {}): Act {
  counter += 1
  return {
    id: `act-${counter}`,
    title: `Act ${counter}`,
    operatesOn: '2025-07-01',
    legalBasis: null,
    exhausts: [],
    events: [...events],
    ...given,
  }
}

export const whole = (unitId: string) => ({ extent: 'whole' as const, unitId })
export const remainder = (unitId: string) => ({ extent: 'remainder' as const, unitId })
export const part = (unitId: string, content: Partial<PartContent> = {}) => ({
  extent: 'part' as const,
  unitId,
  ...contentOf(content),
})

export const contentOf = (content: Partial<PartContent> = {}): PartContent => ({
  measures: [],
  childIds: [],
  postIds: [],
  relations: [],
  ...content,
})

export const figure = (measure: string, value: number): CarriedMeasure => ({ type: 'figure', measure, value })
export const unstated = (measure: string): CarriedMeasure => ({ type: 'unstated', measure })
export const share = (measure: string, numerator: number, denominator: number): CarriedMeasure => ({
  type: 'share',
  measure,
  numerator,
  denominator,
})

type Event<T extends ChangeEvent['type']> = Extract<ChangeEvent, { type: T }>

export const merged = (
  result: Unit,
  sources: Event<'units-merged'>['sources'],
  survivor = false,
): Event<'units-merged'> => ({ type: 'units-merged', ...bare, result, survivor, sources })

export const split = (unitId: string, results: Event<'unit-split'>['results']): Event<'unit-split'> => ({
  type: 'unit-split',
  ...bare,
  unitId,
  results,
})

export const established = (
  unit: Unit,
  figures: Event<'unit-established'>['figures'] = [],
): Event<'unit-established'> => ({ type: 'unit-established', ...bare, unit, figures })

export const dissolved = (
  unitId: string,
  given: Partial<Pick<Event<'unit-dissolved'>, 'endsFigures' | 'successorIds'>> = {},
): Event<'unit-dissolved'> => ({
  type: 'unit-dissolved',
  ...bare,
  unitId,
  endsFigures: [],
  successorIds: [],
  ...given,
})

export const changed = (
  unitId: string,
  changes: Event<'unit-changed'>['changes'],
): Event<'unit-changed'> => ({
  type: 'unit-changed',
  ...bare,
  unitId,
  changes,
})

export const related = (kind: string, fromId: string, toId: string): Event<'relation-added'> => ({
  type: 'relation-added',
  ...bare,
  relation: { kind, fromId, toId },
})

export const unrelated = (kind: string, fromId: string, toId: string): Event<'relation-removed'> => ({
  type: 'relation-removed',
  ...bare,
  relation: { kind, fromId, toId },
})

export const posts = (
  given: Partial<Pick<Event<'posts-changed'>, 'establish' | 'abolish' | 'move'>>,
): Event<'posts-changed'> => ({
  type: 'posts-changed',
  ...bare,
  establish: [],
  abolish: [],
  move: [],
  ...given,
})

export const assigned = (
  postId: string,
  person: Event<'holder-assigned'>['person'],
): Event<'holder-assigned'> => ({
  type: 'holder-assigned',
  ...bare,
  postId,
  person,
})

export const released = (postId: string): Event<'holder-released'> => ({
  type: 'holder-released',
  ...bare,
  postId,
})

export const stated = (unitId: string, measure: string, value: number): Event<'measure-stated'> => ({
  type: 'measure-stated',
  ...bare,
  figure: { unitId, measure, value, date: '2025-07-01', grade: 'verified', source: 'decree' },
})

/** A result that keeps the plain profile's terms. */
export const resultOf = (id: string, given: Partial<Unit> = {}): Unit => unitOf(id, given)
