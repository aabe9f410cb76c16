import { z } from 'zod'
import { idSchema } from './ids.ts'
import { nameSchema } from './unit.ts'

/** Where the number of seats comes from: read in a source, a norm's figure, or assumed by us. */
export const postBasisSchema = z.enum(['fact', 'norm', 'assumed'])
export type PostBasis = z.infer<typeof postBasisSchema>

/** One seat in a unit. Who holds it, if anyone, is said by `holderId`. */
export const postSchema = z.strictObject({
  id: idSchema,
  unitId: idSchema,
  role: idSchema,
  basis: postBasisSchema,
  holderId: idSchema.nullable(),
})
export type Post = z.infer<typeof postSchema>

/** Someone who holds posts. In all data shipped with the product the person is invented. */
export const personSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  birthYear: z.int().min(1900).max(2100).nullable(),
  gender: z.enum(['female', 'male']).nullable(),
})
export type Person = z.infer<typeof personSchema>
