import type { Unit } from '@tinhgon/model'
import type { Portion, UnitMention } from '../grammar/syntax.ts'
import type { Candidates } from './find-candidates.ts'

/** How a clause uses a unit that it names; one that is reduced has given a part away and goes on. */
export type Use = 'whole' | 'part' | 'remainder' | 'kept' | 'reduced'

/** A unit as one clause names it. */
export interface NamedUnit {
  readonly mention: UnitMention
  /** Where the clause stands among the clauses. */
  readonly clause: number
  readonly use: Use
  /** Numbers of the clauses after which there is a remainder. */
  readonly references: readonly number[]
  /** Where it stands among the units that its clause names, and in which portion. */
  readonly portion: Portion | null
}

/** Why one of several units was chosen. */
export type Reason =
  | 'only-one'
  | 'place-named'
  | 'place-named-after-list'
  | 'other-clauses'
  | 'neighbours'
  | 'nearly-the-name'
  | 'left-over'
  | 'order'

/** Which unit a name was taken for. */
export interface Choice {
  readonly named: NamedUnit
  readonly unit: Unit
  readonly candidates: readonly Unit[]
  readonly likeness: Candidates['likeness']
  readonly reason: Reason
  /** Between 0 and 1. */
  readonly confidence: number
}
