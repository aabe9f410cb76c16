/** One commune-level unit before 1 July 2025, its GSO code and its figures in base units. */
export interface CommuneRow {
  readonly code: string
  readonly kind: 'ward' | 'commune' | 'township'
  readonly name: string
  /** m²: the 2009 list's area, scaled so that each group of 2025 adds up to its official area. An estimate. */
  readonly area: number
  /** Persons at the end of 2024: the census figure, scaled the same way. An estimate. */
  readonly population: number
  /** Persons at the census of 1 April 2019. */
  readonly census2019: number
}
