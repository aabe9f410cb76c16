/** A body of a committee: its name may hold `{committee}`, its code is a suffix to the committee's. */
export interface BodyRow {
  readonly codeSuffix: string
  readonly kind: string
  readonly name: string
  readonly shortName?: string
  readonly head: string
  readonly deputy: string
  readonly deputies: number
  readonly staff: number
  readonly staffRole?: string
}
