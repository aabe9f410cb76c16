import { type Profile, type Refusal, refusal, unitAttributesSchema } from '@tinhgon/model'
import { vi } from 'zod/locales'
import { cellFaults } from './cell-faults.ts'
import { type designationsColumn, readDesignations } from './designations-field.ts'
import type { Table, TableRow } from './read-table.ts'
import { placeInTable } from './table-outcome.ts'

export const unitColumns = ['code', 'tier', 'kind', 'name', 'parent_code'] as const
export type UnitColumn = (typeof unitColumns)[number] | typeof designationsColumn

/** One unit of a list. */
export interface UnitRow<C extends string> {
  readonly code: string
  readonly tier: string
  readonly kind: string
  readonly name: string
  /** Code of another unit of the list. */
  readonly superiorCode: string | null
  /** Absent where the list is silent (L2). */
  readonly designations?: string[]
  readonly row: TableRow<C>
}

/** The words that a list may use. */
export interface ListTerms {
  readonly profile: Profile
  readonly system: string
}

const rowSchema = unitAttributesSchema.pick({ code: true, name: true })

/**
 * Reads what every list of units tells. A second unit of a code is left out, a superior that is not listed
 * too, a kind or tier that does not exist gives way to one that goes with the other: so what is left serves
 * to look for more faults (E3).
 * @returns `complete` is false where a row left doubt
 */
export function readUnitRows<C extends string>(
  table: Table<C | UnitColumn>,
  terms: ListTerms,
): { readonly units: UnitRow<C | UnitColumn>[]; readonly faults: Refusal[]; readonly complete: boolean } {
  const faults = [...table.faults]
  const read: UnitRow<C | UnitColumn>[] = []
  const codes = new Set<string>()
  let complete = table.complete
  for (const row of table.rows) {
    const [code, name] = [row.field('code'), row.field('name')]
    const parsed = rowSchema.safeParse({ code, name }, { error: vi().localeError })
    faults.push(...cellFaults(row.number, parsed.error))
    const known = readTerms(row, terms, faults)
    if (!parsed.success || !known) {
      complete = false
      continue
    }
    if (codes.has(code))
      faults.push(refusal('duplicate-code', placeInTable(row.number, 'code'), [], { code }))
    codes.add(code)
    const designations = readDesignations(row, terms.profile, faults)
    read.push({
      ...{ code, name, ...known, superiorCode: row.field('parent_code') || null, row },
      ...(designations && { designations }),
    })
  }
  // A superior whose own row cannot be read is told there.
  const placed = complete ? withListedSuperiors(read, codes, faults) : read
  const firstOfEachCode = placed.filter(({ code }) => codes.delete(code))
  return { units: firstOfEachCode, faults, complete }
}

function readTerms(
  row: TableRow<UnitColumn>,
  { profile, system }: ListTerms,
  faults: Refusal[],
): { readonly kind: string; readonly tier: string } | null {
  const [kind, tier] = [row.field('kind'), row.field('tier')]
  const definition = profile.kinds.find(({ id }) => id === kind)
  const kindKnown = definition?.system === system
  const tierKnown = profile.tiers.some(({ id }) => id === tier)
  if (!tierKnown) faults.push(refusal('unknown-tier', placeInTable(row.number, 'tier'), [], { tier }))
  if (!kindKnown) {
    faults.push(refusal('unknown-kind', placeInTable(row.number, 'kind'), [], { kind, system }))
    const fitting = profile.kinds.find(({ system: of, tiers }) => of === system && tiers.includes(tier))
    return fitting ? { kind: fitting.id, tier } : null
  }
  if (tierKnown && definition.tiers.includes(tier)) return { kind, tier }
  if (tierKnown)
    faults.push(refusal('tier-of-other-kind', placeInTable(row.number, 'tier'), [], { kind, tier }))
  const [fitting] = definition.tiers
  return fitting === undefined ? null : { kind, tier: fitting }
}

function withListedSuperiors<C extends string>(
  units: readonly UnitRow<C>[],
  codes: ReadonlySet<string>,
  faults: Refusal[],
): UnitRow<C>[] {
  return units.map((unit) => {
    const { superiorCode: superior, name, row } = unit
    if (superior === null || codes.has(superior)) return unit
    const place = placeInTable(row.number, 'parent_code')
    faults.push(refusal('unknown-superior', place, [], { superior, name }))
    return { ...unit, superiorCode: null }
  })
}
