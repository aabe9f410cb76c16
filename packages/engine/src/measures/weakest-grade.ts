import type { Grade } from '@tinhgon/model'

const distrust: Readonly<Record<Grade, number>> = { verified: 0, derived: 1, estimated: 2, assumed: 3 }

/** What rests on several things is as good as the weakest of them. */
export const weakestGrade = (first: Grade, ...others: readonly (Grade | undefined)[]): Grade =>
  others.reduce<Grade>(
    (weakest, grade) => (grade && distrust[grade] > distrust[weakest] ? grade : weakest),
    first,
  )
