import { z } from 'zod'

/**
 * An id is ours, never changes and never returns. It is opaque: nothing may be read out of it.
 * White space is excluded because the engine joins ids with tabs to make composite keys.
 */
export const idSchema = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\s\p{Cc}\p{Cs}]+$/u, 'an id holds no white space and no control characters')

export type UnitId = string
export type PostId = string
export type PersonId = string
export type ActId = string
export type MeasureId = string
export type KindId = string
export type SystemId = string
export type TierId = string
export type RoleId = string
export type RelationKindId = string
