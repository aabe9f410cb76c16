import { z } from 'zod'
import { codeSchema } from './unit.ts'

/** Degrees of WGS 84, east before north, as GeoJSON has them. */
const positionSchema = z
  .array(z.number())
  .min(2)
  .max(4)
  .refine(([east = 0, north = 0]) => Math.abs(east) <= 180 && Math.abs(north) <= 90, {
    error: 'a place is given in degrees: east up to 180, north up to 90',
  })
const ringSchema = z.array(positionSchema).min(4)
const polygonSchema = z.array(ringSchema).min(1)

/** Where one territory lies, known by the code that it bears in the baseline. */
export const outlineSchema = z.object({
  type: z.literal('Feature'),
  properties: z.object({ code: codeSchema }),
  geometry: z.discriminatedUnion('type', [
    z.object({ type: z.literal('Polygon'), coordinates: polygonSchema }),
    z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygonSchema).min(1) }),
  ]),
})
export type Outline = z.infer<typeof outlineSchema>

/** Outlines of territories as GeoJSON (RFC 7946); what it says beside code and geometry is left out. */
export const outlinesSchema = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(outlineSchema).max(20_000),
})
export type Outlines = z.infer<typeof outlinesSchema>
