import { z } from 'zod'
import { holderAssignedSchema, holderReleasedSchema } from './holder-changed.ts'
import { measureStatedSchema } from './measure-stated.ts'
import { postsChangedSchema } from './posts-changed.ts'
import { relationAddedSchema, relationRemovedSchema } from './relation-changed.ts'
import { unitChangedSchema } from './unit-changed.ts'
import { unitDissolvedSchema } from './unit-dissolved.ts'
import { unitEstablishedSchema } from './unit-established.ts'
import { unitSplitSchema } from './unit-split.ts'
import { unitsMergedSchema } from './units-merged.ts'

/** The closed vocabulary of change. An event outside it is refused, never skipped (E4). */
export const changeEventSchema = z.discriminatedUnion('type', [
  unitEstablishedSchema,
  unitsMergedSchema,
  unitSplitSchema,
  unitDissolvedSchema,
  unitChangedSchema,
  relationAddedSchema,
  relationRemovedSchema,
  postsChangedSchema,
  holderAssignedSchema,
  holderReleasedSchema,
  measureStatedSchema,
])
export type ChangeEvent = z.infer<typeof changeEventSchema>
export type ChangeEventType = ChangeEvent['type']
