import { type Baseline, baselineSchema, type Refusal } from '@tinhgon/model'
import type { Places } from './finish-draft.ts'

/** What stands in for a broken field of a unit while the others are looked at. */
const standIns: Readonly<Record<string, unknown>> = {
  name: 'x',
  code: null,
  officialShortName: null,
  seat: null,
  designations: [],
}

/**
 * The rest of a file with faults, to look for more: broken fields of units are stood in for, other broken
 * records are left out. Null where it cannot be told apart, as with a broken id of a unit. Never used as a
 * baseline.
 */
export function withoutBrokenRecords(
  value: Readonly<Record<string, unknown>>,
  places: Places,
  faults: readonly Refusal[],
): { readonly baseline: Baseline; readonly places: Places } | null {
  const rest: Record<string, unknown> = { ...value }
  const left: Record<string, readonly string[]> = { ...places }
  const broken = new Map<string, Set<number>>()
  for (const { path } of faults) {
    const [, list = '', index = '', field = ''] = /^(\w+)\[(\d+)\]\.?(\w*)/.exec(path) ?? []
    if (list === 'units' && Object.hasOwn(standIns, field)) standIn(rest, Number(index), field)
    else if (list in places && list !== 'units')
      broken.set(list, (broken.get(list) ?? new Set()).add(Number(index)))
  }
  for (const [list, indices] of broken) {
    rest[list] = (rest[list] as unknown[]).filter((_, index) => !indices.has(index))
    left[list] = (places[list] ?? []).filter((_, index) => !indices.has(index))
  }
  const parsed = baselineSchema.safeParse(rest)
  return parsed.success ? { baseline: parsed.data, places: left } : null
}

function standIn(rest: Record<string, unknown>, index: number, field: string): void {
  const units = [...(rest.units as Record<string, unknown>[])]
  units[index] = { ...units[index], [field]: standIns[field] }
  rest.units = units
}
