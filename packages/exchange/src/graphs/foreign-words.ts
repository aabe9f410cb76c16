/** What other programs and other people call the fields of a unit; the first that a node has is taken. */
const fieldNames = {
  // `label` is what both formats call the name of a node.
  name: ['label', 'name', 'title', 'ten', 'tengoi', 'tendonvi'],
  code: ['code', 'ma', 'maso', 'madonvi', 'notation'],
  system: ['system', 'hethong'],
  kind: ['kind', 'type', 'loai', 'loaidonvi', 'classification'],
  tier: ['tier', 'level', 'cap'],
  superior: ['superior', 'superiorid', 'parent', 'parentid', 'pid', 'captren', 'tructhuoc', 'thuoc'],
  officialShortName: ['officialshortname', 'shortname', 'tenviettat'],
  seat: ['seat', 'address', 'truso', 'diachi'],
  designations: ['designations'],
} as const
export type FieldName = keyof typeof fieldNames

/** A name of a column without case, tone marks, and whatever people put between words. */
export const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}]/gu, '')

/** The attributes of a node by their plain names, gathered once for all that is asked of it; the first goes. */
export const byPlainName = (attributes: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...attributes].reverse().map(([name, value]) => [plainName(name), value]))

export function fieldOf(named: ReadonlyMap<string, string>, field: FieldName): string | null {
  for (const name of fieldNames[field]) {
    const value = named.get(name)
    if (value !== undefined) return value
  }
  return null
}

/** Kinds of edges that lead from a superior to its subordinate, and those that lead the other way. */
const downward: ReadonlySet<string> = new Set([
  'subordination',
  'superior',
  'parent',
  'hassuborganization',
  'hasunit',
])
const upward: ReadonlySet<string> = new Set([
  'subordinate',
  'reportsto',
  'suborganizationof',
  'unitof',
  'child',
  'tructhuoc',
])

export function subordinationOf(kind: string | null): 'downward' | 'upward' | null {
  if (kind === null || downward.has(plainName(kind))) return 'downward'
  return upward.has(plainName(kind)) ? 'upward' : null
}
