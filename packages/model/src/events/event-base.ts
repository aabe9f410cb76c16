import { z } from 'zod'
import { legalBasisSchema } from '../legal-basis.ts'

/** Every event says its version from day one (E4) and may name the clause that it carries out. */
export const eventBase = { version: z.literal(1), legalBasis: legalBasisSchema.nullable() }
