import type { Span, Token } from '../text/token.ts'

/** Ids of the kinds of territory, as in the profile. */
export type TerritoryKindId =
  | 'commune'
  | 'ward'
  | 'township'
  | 'special-zone'
  | 'rural-district'
  | 'urban-district'
  | 'town'
  | 'city'
  | 'province'

/** A unit that only says where another is: "(huyện Ứng Hòa)". */
export interface PlaceMention {
  readonly kind: TerritoryKindId
  readonly name: readonly Token[]
}

/** A unit as a clause names it. */
export interface UnitMention extends Span {
  /** Several where a list says them all at once ("các xã, thị trấn A, B"); none where only the name stands there. */
  readonly kinds: readonly TerritoryKindId[]
  /** Whether the kind stands before this very name, rather than before the list that it is in. */
  readonly ownKind: boolean
  readonly name: readonly Token[]
  readonly places: readonly PlaceMention[]
  /** "mã số 19828", which tells units of one name and place apart. */
  readonly code: string | null
}

export type TerritoryMeasure = 'area' | 'population'

export interface Share {
  readonly numerator: number
  readonly denominator: number
}

/** How much of one measure a part takes; a figure is in base units. */
export interface Amount {
  readonly measure: TerritoryMeasure
  readonly of: 'all' | 'some' | 'rest' | number | Share
}

export type PortionExtent =
  | { readonly extent: 'whole' | 'remainder' }
  | { readonly extent: 'part'; readonly amounts: readonly Amount[] }

/** Units of which a clause takes the same: all, a part, or what is left. */
export interface Portion {
  readonly extent: PortionExtent
  /** Whether the clause says how much; units named without a word of it are taken whole. */
  readonly stated: boolean
  /** Whether the unit goes on as the result, and may give parts away besides. */
  readonly goesOn?: true
  readonly units: readonly UnitMention[]
  /** Clauses after which there is a remainder. */
  readonly references: readonly number[]
}

export interface ResultMention extends Span {
  readonly kind: TerritoryKindId
  readonly name: readonly Token[]
  readonly places: readonly PlaceMention[]
  readonly code: string | null
}

/**
 * What an arrangement does: makes a new unit, joins units to one that goes on, gives one another name or kind, or
 * makes one of several pieces of a unit that ends.
 */
export type ArrangementForm = 'new' | 'joined' | 'renamed' | 'divided'

/** Units become one. */
export interface Arrangement extends Span {
  readonly type: 'arrangement'
  /** The letter of a point, where the clause has points. */
  readonly point: string | null
  readonly form: ArrangementForm
  readonly portions: readonly Portion[]
  /** The unit that goes on as the result, where one does; it is in the portions too. */
  readonly continuing: UnitMention | null
  readonly result: ResultMention | null
}

/** A figure of a unit after its arrangement. */
export interface StatedFigures extends Span {
  readonly type: 'figures'
  readonly unit: UnitMention
  readonly amounts: readonly { readonly measure: TerritoryMeasure; readonly value: number }[]
}

/** Units that are not arranged. */
export interface KeptUnits extends Span {
  readonly type: 'kept'
  readonly units: readonly UnitMention[]
}

/** A number of units, of one kind or of all. */
export interface StatedCount {
  readonly count: number
  readonly kind: TerritoryKindId | null
}

/** How many units there are afterwards. */
export interface Summary extends Span {
  readonly type: 'summary'
  readonly total: number | null
  readonly byKind: readonly StatedCount[]
  readonly formed: readonly StatedCount[]
  readonly kept: readonly StatedCount[]
  readonly keptUnits: readonly UnitMention[]
  /** Units that give a part away and go on with the rest. */
  readonly reducedUnits: readonly UnitMention[]
}

/** What is understood and arranges nothing: which units it borders on. */
export interface Remark extends Span {
  readonly type: 'remark'
}

export type Statement = Arrangement | StatedFigures | KeptUnits | Summary | Remark

/** A clause, read. */
export interface ReadClause extends Span {
  readonly article: number
  /** Null where it bears none. */
  readonly number: number | null
  readonly tokens: readonly Token[]
  readonly statements: readonly Statement[]
  /** What no construction of the grammar covers. */
  readonly unread: readonly (readonly Token[])[]
}
