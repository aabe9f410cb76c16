import { calendarDateSchema, idSchema } from '@tinhgon/model'
import { z } from 'zod'

/** Pieces that many operations share. */

export const workspaceIdSchema = z
  .string()
  .min(1)
  .max(60)
  .regex(/^[a-z0-9][a-z0-9-]*$/, 'an id of a workspace is made of small letters, digits and hyphens')

export const hashSchema = z.string().regex(/^[0-9a-f]{64}$/, 'a hash is 64 hexadecimal digits')

export const scenarioParams = z.object({ scenarioId: idSchema })

const isKept = (text: string): boolean => text.isWellFormed() && !text.includes('\0')

/** Text that people write: what a database can keep and a page can show. */
export const textSchema = (longest: number) =>
  z.string().trim().min(1).max(longest).refine(isKept, 'the text holds characters that cannot be kept')

/** A scenario at a version; the latest that one may see where none is named. */
export const versionQuery = { version: z.coerce.number().pipe(z.int().min(0)).optional() }

/** As of the end of a day; after all acts where none is named (E5). */
export const asOfQuery = { asOf: calendarDateSchema.optional() }

export const pageQuery = (most: number, usual: number) => ({
  limit: z.coerce.number().pipe(z.int().min(1).max(most)).default(usual),
  /** Where the page before ended: its `next`. */
  cursor: z.string().min(1).max(500).refine(isKept, 'no `next` holds such characters').optional(),
})

/** `next` is null on the last page. */
export const nextSchema = z.string().nullable()

export const momentSchema = z.iso.datetime()

export const roleSchema = z.enum(['administrator', 'planner', 'leader', 'staff', 'viewer'])
