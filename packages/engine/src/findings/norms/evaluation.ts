import type { Norm } from '@tinhgon/model'
import type { CouncilSeats } from './council-seats.ts'
import type { NormFinding } from './norm-finding.ts'
import type { Facet, Reads } from './reads.ts'
import type { Truth } from './truth.ts'

/** What one norm says of one unit. */
export interface Evaluated {
  /** Whether the norm is about the unit; null where too little is known. */
  readonly applies: Truth
  readonly finding: NormFinding | null
  readonly seats: CouncilSeats | null
}

/** One norm checked on one unit, with what it has looked at. */
export class Evaluation {
  readonly norm: Norm
  readonly unitId: string
  evaluated: Evaluated = { applies: false, finding: null, seats: null }
  readonly #facets: Facet[] = []
  readonly #unitIds: string[] = []

  constructor(norm: Norm, unitId: string) {
    this.norm = norm
    this.unitId = unitId
  }

  /** The unit's own record need not be noted: where it changes, every norm is checked on the unit again. */
  note(reads: Reads<Evaluation>, facet: Facet, unitId: string): void {
    if (facet === 'record' && unitId === this.unitId) return
    if (!reads.note(this, facet, unitId)) return
    this.#facets.push(facet)
    this.#unitIds.push(unitId)
  }

  forget(reads: Reads<Evaluation>): void {
    for (const [index, facet] of this.#facets.entries()) reads.forget(this, facet, this.#unitIds[index] ?? '')
  }
}
