/** One clause of article 1 of resolution 1675/NQ-UBTVQH15, with the official figures of the unit that it makes. */
export interface ClauseRow {
  readonly clause: number
  /** GSO code of the new unit. */
  readonly code: string
  readonly kind: 'ward' | 'commune'
  readonly name: string
  /** m² */
  readonly area: number
  /** Persons on 31 December 2024. */
  readonly population: number
  readonly seat: string
  /** GSO codes of the units that it is made of, all of them whole, in the order in which the clause names them. */
  readonly sources: readonly string[]
  readonly quotation: string
}
