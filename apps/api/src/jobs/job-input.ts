import { fileOrderSchema } from '@tinhgon/contract'
import {
  calendarDateSchema,
  idSchema,
  localizedTextSchema,
  normSettingsSchema,
  tableMappingSchema,
} from '@tinhgon/model'
import { z } from 'zod'

/** What a job is to do, as the queue keeps it. */
export const jobInputSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('export'),
    scenarioId: idSchema,
    version: z.int().min(0),
    personalDetails: z.boolean(),
  }),
  z.strictObject({
    type: z.literal('files'),
    scenarioId: idSchema,
    version: z.int().min(0),
    isApproved: z.boolean(),
    order: fileOrderSchema,
    /** Parameters of norms, as the workspace had set them. */
    settings: normSettingsSchema,
  }),
  z.strictObject({ type: z.literal('carry-out'), scenarioId: idSchema }),
  z.strictObject({ type: z.literal('bring-in'), file: z.string(), asId: idSchema.nullable() }),
  z.strictObject({
    type: z.literal('import-tables'),
    unitsBefore: z.string(),
    unitsAfter: z.string(),
    correspondence: z.string(),
    provinces: z.string().nullable(),
    baselineId: idSchema,
    title: localizedTextSchema,
    date: calendarDateSchema,
  }),
  z.strictObject({
    type: z.literal('import-file'),
    files: z.array(z.strictObject({ name: z.string(), base64: z.string() })),
    mapping: tableMappingSchema.nullable(),
    baselineId: idSchema,
    title: localizedTextSchema,
    date: calendarDateSchema,
    oneRootPerSystem: z.boolean(),
    keep: z.boolean(),
  }),
])
export type JobInput = z.infer<typeof jobInputSchema>
