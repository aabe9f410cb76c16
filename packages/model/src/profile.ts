import { z } from 'zod'
import { idSchema } from './ids.ts'
import { localizedTextSchema } from './localized-text.ts'
import { measureDefinitionSchema } from './measure.ts'
import { normSchema, normSubjectSchema } from './norms/norm.ts'

const termSchema = z.strictObject({ id: idSchema, title: localizedTextSchema })

export const kindDefinitionSchema = termSchema.extend({
  system: idSchema,
  /** Tiers at which units of the kind occur. */
  tiers: z.array(idSchema).min(1),
})
export type KindDefinition = z.infer<typeof kindDefinitionSchema>

export const roleDefinitionSchema = termSchema.extend({
  rank: z.enum(['head', 'deputy', 'member', 'specialist']),
})
export type RoleDefinition = z.infer<typeof roleDefinitionSchema>

export const relationKindDefinitionSchema = termSchema.extend({
  line: z.enum(['thin', 'double', 'dashed']),
})

/**
 * Which units follow a merged territory: those of `system` and of one of `kinds` that a relation of kind
 * `relation` ties to it. Only commands read this; the fold infers nothing (E1).
 */
export const followRuleSchema = z.strictObject({
  relation: idSchema,
  system: idSchema,
  /** Kind of the follower's result by kind of the territory's result. */
  resultKinds: z.array(
    z.strictObject({
      territoryKind: idSchema,
      kind: idSchema,
      /** `{name}` is the territory's name, its first letter in lower case. */
      name: z.string().min(1),
      /** The short name by the same template; null where there is none. */
      officialShortName: z.string().min(1).nullable(),
    }),
  ),
  kinds: z.array(idSchema).min(1),
})
export type FollowRule = z.infer<typeof followRuleSchema>

/** One country's or organisation's words and rules. The engine reads it and knows no country of its own. */
export const profileSchema = z.strictObject({
  format: z.literal('tinhgon.profile'),
  version: z.literal(1),
  id: idSchema,
  title: localizedTextSchema,
  systems: z.array(termSchema).min(1),
  /** From the highest to the lowest. */
  tiers: z.array(termSchema).min(1),
  kinds: z.array(kindDefinitionSchema).min(1),
  roles: z.array(roleDefinitionSchema).min(1),
  relations: z.array(relationKindDefinitionSchema),
  measures: z.array(measureDefinitionSchema),
  /** Official standings of units that law treats differently: mountain, island. */
  designations: z.array(termSchema),
  followRules: z.array(followRuleSchema),
  normSubjects: z.array(normSubjectSchema),
  norms: z.array(normSchema),
})
export type Profile = z.infer<typeof profileSchema>
