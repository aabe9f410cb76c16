import type { Act, Baseline, Extent, Person, Post, Profile, Relation, Unit } from '@tinhgon/model'
import { holdsMeasure } from './oracle-terms.ts'

/** Accounts as holders of lots. Ids hold no white space, so these are no units. */
export const restatedAccount = 'account restated'
export const endedAccount = 'account ended'

/** A known amount. With one claimant it is his; several hold it together, nobody knows in which parts (L2-1). */
export interface Lot {
  readonly measure: string
  readonly amount: number
  readonly claimants: readonly string[]
}

/** Of this measure the unit (or account) holds an amount that nobody knows, beside its lots (L2). */
export interface Unknown {
  readonly measure: string
  readonly unitId: string
}

/** A single value of one unit: a mean (L2-7), or a figure stated above the holders (L3-1). */
export interface UnitValue {
  readonly unitId: string
  readonly measure: string
  readonly value: number
}

/** Something of a unit of the baseline, and who has it: a living unit or one that was dissolved (LIN-4). */
export interface Piece {
  readonly originId: string
  readonly holderId: string
  readonly extent: Extent
}

export interface Entry {
  readonly row: string
  readonly column: 'opening' | 'established' | 'restated' | 'ended'
  /** Null enters an amount that nobody knows. */
  readonly amount: number | null
}

export interface OracleEnding {
  readonly unitId: string
  readonly how: 'placed' | 'dissolved'
  readonly actId: string
  readonly date: string
  readonly successorIds: readonly string[]
}

/**
 * A structure as plain lists. A step makes a wholly new one; nothing is looked up but by walking the lists,
 * and nothing is kept that could be counted afresh.
 */
export interface OracleState {
  readonly profile: Profile
  readonly date: string
  readonly units: readonly Unit[]
  readonly relations: readonly Relation[]
  readonly posts: readonly Post[]
  readonly people: readonly Person[]
  readonly lots: readonly Lot[]
  readonly unknowns: readonly Unknown[]
  readonly means: readonly UnitValue[]
  readonly statements: readonly UnitValue[]
  /** Official figures outside the bounds that their sources gave (FND-3). */
  readonly contradictions: readonly UnitValue[]
  readonly pieces: readonly Piece[]
  /** The act with which units begin that have nothing of the baseline (LIN-5). */
  readonly beginnings: readonly { readonly unitId: string; readonly actId: string }[]
  readonly endings: readonly OracleEnding[]
  readonly endedPostIds: readonly string[]
  readonly entries: readonly Entry[]
}

export type Events<T extends Act['events'][number]['type']> = Extract<Act['events'][number], { type: T }>

export const eventsOf = <T extends Act['events'][number]['type']>(act: Act, type: T): Events<T>[] =>
  act.events.filter((event): event is Events<T> => event.type === type)

/** The structure that a baseline says; the baseline is taken to be sound. */
export function openState(baseline: Baseline, profile: Profile): OracleState {
  const { units, relations, posts, people } = baseline
  const given = baseline.figures.flatMap(({ unitId, measure, value }) =>
    value === null ? [] : [{ unitId, measure, value }],
  )
  const isExtensive = (id: string): boolean =>
    profile.measures.some((measure) => measure.id === id && measure.nature.type === 'extensive')
  const holds = (unitId: string, measure: string): boolean => {
    const unit = units.find(({ id }) => id === unitId)
    return unit !== undefined && holdsMeasure(profile, units, unit, measure)
  }
  const extensive = profile.measures.filter(({ id }) => isExtensive(id)).map(({ id }) => id)
  const held = given.filter(({ unitId, measure }) => holds(unitId, measure))
  const unknowns = extensive.flatMap((measure) =>
    units
      .filter((unit) => holds(unit.id, measure))
      .filter(({ id }) => !given.some((figure) => figure.unitId === id && figure.measure === measure))
      .map(({ id }) => ({ measure, unitId: id })),
  )
  const opening = (row: string, amount: number | null): Entry => ({ row, column: 'opening', amount })
  const systemOf = (unitId: string): string => units.find(({ id }) => id === unitId)?.system ?? ''
  return {
    profile,
    date: baseline.date,
    units,
    relations,
    posts,
    people,
    lots: held
      .filter(({ measure, value }) => isExtensive(measure) && value > 0)
      .map(({ unitId, measure, value }) => ({ measure, amount: value, claimants: [unitId] })),
    unknowns,
    means: held.filter(({ measure }) => !isExtensive(measure)),
    statements: given.filter(({ unitId, measure }) => !holds(unitId, measure)),
    contradictions: [],
    pieces: units.map(({ id }) => ({ originId: id, holderId: id, extent: 'whole' as const })),
    beginnings: [],
    endings: [],
    endedPostIds: [],
    entries: [
      ...units.map(({ system }) => opening(`units/${system}`, 1)),
      ...posts.map(({ unitId }) => opening(`posts/${systemOf(unitId)}`, 1)),
      ...held
        .filter(({ measure }) => isExtensive(measure))
        .map((figure) => opening(figure.measure, figure.value)),
      ...unknowns.map(({ measure }) => opening(measure, null)),
    ],
  }
}
