import { type Profile, type Refusal, refusal, unitAttributesSchema } from '@tinhgon/model'
import { vi } from 'zod/locales'
import { cellFaults } from './cell-faults.ts'
import type { TableRow } from './read-table.ts'
import { placeInTable } from './table-outcome.ts'

/** Optional: ids of the profile with a semicolon between them. */
export const designationsColumn = 'designations'

/** What a list writes of a unit that is known to have none; an empty field says nothing (L2). */
const noneAtAll = 'none'

const fieldSchema = unitAttributesSchema.pick({ designations: true })

/** Designations of a row; undefined where it is silent or what it says is a fault. */
export function readDesignations(
  row: TableRow<typeof designationsColumn>,
  { designations: known }: Profile,
  faults: Refusal[],
): string[] | undefined {
  const field = row.field(designationsColumn)
  if (field === '') return undefined
  const ids = field === noneAtAll ? [] : field.split(';').map((id) => id.trim())
  const parsed = fieldSchema.safeParse({ designations: ids }, { error: vi().localeError })
  const place = placeInTable(row.number, designationsColumn)
  const unknown = ids
    .filter((id) => id !== '' && !known.some((term) => term.id === id))
    .map((designation) => refusal('unknown-designation', place, [], { designation }))
  faults.push(...cellFaults(row.number, parsed.error), ...unknown)
  return unknown.length === 0 ? parsed.data?.designations : undefined
}
