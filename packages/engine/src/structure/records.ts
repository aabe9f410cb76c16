import type { Extent, Figure, Grade, Person, Post, Relation, Unit } from '@tinhgon/model'

/**
 * What a unit holds of a measure, in base units: `fixed`, plus its part of every pool named, plus an unknown
 * amount if `open`. It is known exactly when it is neither open nor in a pool (L2).
 */
export interface HeldFigure {
  readonly unitId: string
  readonly measure: string
  readonly fixed: number
  readonly open: boolean
  readonly poolIds: readonly string[]
  readonly date: string
  readonly grade: Grade
  readonly source: string
}

/**
 * A known amount that several claimants hold together, nobody knows in which parts (L2). A claimant is a
 * unit's id or one of the two accounts below; a pool with a single claimant does not exist, it is his.
 */
export interface Pool {
  readonly id: string
  readonly measure: string
  readonly total: number
  readonly claimants: readonly string[]
}

/** Accounts of the ledger as claimants. Ids hold no white space, so these can't be units. */
export const restatedClaimant = '\trestated'
export const endedClaimant = '\tended'

/** Which units of the baseline a unit consists of. A unit without a record consists of itself, whole. */
export interface Lineage {
  readonly unitId: string
  readonly origins: readonly { readonly unitId: string; readonly extent: Extent }[]
  /** The act that established it, or the units it consists of; null for whatever has origins in the baseline. */
  readonly establishedBy: string | null
}

/** The recorded end of a unit. */
export interface Ending {
  readonly unitId: string
  readonly how: 'placed' | 'dissolved'
  readonly actId: string
  readonly date: string
  readonly successorIds: readonly string[]
  /** The unit as it was last. */
  readonly unit: Unit
}

export interface PostEnding {
  readonly postId: string
  readonly actId: string
  readonly system: string
}

export type LedgerColumn = 'established' | 'restated' | 'ended'

/** What a row of the ledger opens with, in units, posts, or base units of a measure. */
export interface Opening {
  /** Null where some figure is unknown. */
  readonly amount: number | null
  /** What is known of it, the rest unknown. */
  readonly known: number
  /** How many units hold the measure and have no figure. */
  readonly missing: number
}

/**
 * A column that is never shown: what stated figures brought to light out of unknown ones. With it the known
 * amounts of a measure add up exactly even where the ledger's row is undecided.
 */
export type AccountColumn = LedgerColumn | 'revealed'

/** A column of a ledger row, moved by events and never computed from the outcome. */
export interface Account {
  readonly row: string
  readonly column: AccountColumn
  readonly fixed: number
  readonly open: boolean
}

/** A stated figure that lay outside the bounds of what had been carried. */
export interface Contradiction {
  readonly unitId: string
  readonly measure: string
  readonly stated: number
  readonly min: number
  /** Null where nothing bounded it. */
  readonly max: number | null
  readonly actId: string
}

/** The tables of a structure; a diff is a list of changed records of these. */
export interface Tables {
  units: Unit
  relations: Relation
  posts: Post
  people: Person
  figures: HeldFigure
  statements: Figure
  pools: Pool
  lineages: Lineage
  endings: Ending
  postEndings: PostEnding
  accounts: Account
  contradictions: Contradiction
}
export type TableName = keyof Tables

export const tableNames = [
  'units',
  'relations',
  'posts',
  'people',
  'figures',
  'statements',
  'pools',
  'lineages',
  'endings',
  'postEndings',
  'accounts',
  'contradictions',
] as const satisfies readonly TableName[]

/** Tables whose records belong to no single unit's dossier. */
const plainTableNames = [
  'relations',
  'posts',
  'people',
  'pools',
  'postEndings',
  'accounts',
] as const satisfies readonly TableName[]
export type PlainTableName = (typeof plainTableNames)[number]

const plain: ReadonlySet<TableName> = new Set(plainTableNames)

export const isPlainTable = (name: TableName): name is PlainTableName => plain.has(name)

/** Tables with a record a unit and measure. */
export type MeasureTableName = 'figures' | 'statements' | 'contradictions'

/** Ids hold no white space, so the key is unambiguous. */
export const figureKey = (unitId: string, measure: string): string => `${unitId}\t${measure}`
export const splitFigureKey = (key: string): readonly [unitId: string, measure: string] => {
  const at = key.indexOf('\t')
  return [key.slice(0, at), key.slice(at + 1)]
}
export const accountKey = (row: string, column: AccountColumn): string => `${column}\t${row}`
