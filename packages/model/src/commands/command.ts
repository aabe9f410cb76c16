import { z } from 'zod'
import { changeEventSchema } from '../events/change-event.ts'
import { unitChangedSchema } from '../events/unit-changed.ts'
import { idSchema } from '../ids.ts'
import { personSchema, postSchema } from '../post.ts'
import { nameSchema, unitSchema } from '../unit.ts'
import { applyCorrespondenceSchema } from './apply-correspondence.ts'
import { commandBase } from './command-base.ts'

/** Plans one act of explicit events: each event's own command. */
export const recordEventsSchema = z.strictObject({
  type: z.literal('record-events'),
  ...commandBase,
  exhausts: z.array(idSchema),
  events: z.array(changeEventSchema).min(1),
})
export type RecordEvents = z.infer<typeof recordEventsSchema>

/** Merges whole units into one; for territories the units bound to them follow by the profile's rules. */
export const mergeUnitsSchema = z.strictObject({
  type: z.literal('merge-units'),
  ...commandBase,
  unitIds: z.array(idSchema).min(2),
  result: unitSchema.omit({ system: true }),
  /** Id of the source that lives on as the result; null for a new unit. */
  survivorId: idSchema.nullable(),
  /** Head posts of the result: the one kept; the other heads are listed as surplus, never removed by themselves. */
  headPostId: idSchema.nullable(),
  follow: z.boolean(),
})
export type MergeUnits = z.infer<typeof mergeUnitsSchema>

/** Merges counterparts (Ban Tuyên giáo with Ban Dân vận) under every superior that has both. */
export const mergeCounterpartsSchema = z.strictObject({
  type: z.literal('merge-counterparts'),
  ...commandBase,
  kinds: z.array(idSchema).min(2),
  /** Tiers where it happens; empty for all. */
  tiers: z.array(idSchema),
  resultKind: idSchema,
  /** Name of every result; `{superior}` is the superior's name. */
  resultName: z.string().min(1),
  officialShortName: nameSchema.nullable(),
})
export type MergeCounterparts = z.infer<typeof mergeCounterpartsSchema>

/** Ends a tier: subordinates of its units report to the units above, its own apparatus is dissolved. */
export const endTierSchema = z.strictObject({
  type: z.literal('end-tier'),
  ...commandBase,
  tier: idSchema,
  /** Units of the tier that stay, for example the districts that become special zones. */
  exceptIds: z.array(idSchema),
  /** Where the tier's seats go: to the units below, shared out in turn, or abolished. */
  seats: z.enum(['to-subordinates', 'abolished']),
})
export type EndTier = z.infer<typeof endTierSchema>

/** Establishes committees, hands organisations over to them, and ends the committees that led these before. */
export const establishCommitteesSchema = z.strictObject({
  type: z.literal('establish-committees'),
  ...commandBase,
  committees: z
    .array(
      z.strictObject({
        unit: unitSchema,
        /** Units that become its subordinates. */
        takesUnitIds: z.array(idSchema),
        /** Seats moved into it. */
        takesPostIds: z.array(idSchema),
      }),
    )
    .min(1),
  endsUnitIds: z.array(idSchema),
})
export type EstablishCommittees = z.infer<typeof establishCommitteesSchema>

/** Changes attributes of units, each to the same; for territories the units bound to them change likewise. */
export const changeUnitsSchema = z.strictObject({
  type: z.literal('change-units'),
  ...commandBase,
  unitIds: z.array(idSchema).min(1),
  changes: unitChangedSchema.shape.changes,
  follow: z.boolean(),
})
export type ChangeUnits = z.infer<typeof changeUnitsSchema>

/** Dissolves units: what they have goes to a taker, up, or ends. Figures that one of them holds end only if said. */
export const dissolveUnitsSchema = z.strictObject({
  type: z.literal('dissolve-units'),
  ...commandBase,
  unitIds: z.array(idSchema).min(1),
  /** Who takes their subordinates over; null for the nearest superior that stays. */
  takerId: idSchema.nullable(),
  /** Their seats go to the taker, or to the nearest superior that stays; or they are abolished. */
  seats: z.enum(['to-taker', 'abolished']),
  endsFigures: z.boolean(),
})
export type DissolveUnits = z.infer<typeof dissolveUnitsSchema>

const reason = z.string().trim().min(1).max(1_000)

/** Ends seats: a step on the road to a norm. Whoever holds one is released. */
export const endSeatsSchema = z.strictObject({
  type: z.literal('end-seats'),
  ...commandBase,
  seats: z.array(z.strictObject({ postId: idSchema, reason: reason.optional() })).min(1),
})
export type EndSeats = z.infer<typeof endSeatsSchema>

/** Puts people on posts, saying why each; the posts may be established for it, and those given up may end. */
export const placeHoldersSchema = z.strictObject({
  type: z.literal('place-holders'),
  ...commandBase,
  establish: z.array(postSchema.omit({ holderId: true })),
  placements: z
    .array(
      z.strictObject({
        person: personSchema,
        /** The seat that is given up for it; null where the person holds none, or keeps it. */
        fromPostId: idSchema.nullable(),
        /** Whether that seat ends with it. */
        endsSeat: z.boolean(),
        toPostId: idSchema,
        reason,
      }),
    )
    .min(1),
})
export type PlaceHolders = z.infer<typeof placeHoldersSchema>

export const commandSchema = z.discriminatedUnion('type', [
  recordEventsSchema,
  mergeUnitsSchema,
  mergeCounterpartsSchema,
  endTierSchema,
  establishCommitteesSchema,
  changeUnitsSchema,
  dissolveUnitsSchema,
  endSeatsSchema,
  placeHoldersSchema,
  applyCorrespondenceSchema,
])
export type Command = z.infer<typeof commandSchema>
