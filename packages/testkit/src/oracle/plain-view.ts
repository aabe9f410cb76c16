import type { Person, Post, Relation, Unit } from '@tinhgon/model'

export interface PlainTotal {
  readonly value: number | null
  readonly known: number
  readonly missing: number
  readonly min: number
  readonly max: number | null
}

export interface PlainLedgerRow {
  readonly row: string
  readonly opening: number | null
  readonly established: number | null
  readonly restated: number | null
  readonly ended: number | null
  readonly closing: number | null
  readonly balanced: boolean | null
}

interface Value {
  readonly unitId: string
  readonly measure: string
  readonly value: number
}

/** What engine and oracle both say of a structure, in lists whose order says nothing. */
export interface PlainView {
  readonly units: readonly Unit[]
  readonly relations: readonly Relation[]
  readonly posts: readonly Post[]
  readonly people: readonly Person[]
  readonly endings: readonly {
    readonly unitId: string
    readonly how: string
    readonly actId: string
    readonly date: string
    readonly successorIds: readonly string[]
  }[]
  readonly lineage: readonly string[]
  readonly beginnings: readonly string[]
  readonly ledger: readonly PlainLedgerRow[]
  readonly statements: readonly Value[]
  readonly contradictions: readonly Value[]
  readonly means: readonly Value[]
  /** Of all units together, and of every root with what is below it. */
  readonly totals: readonly string[]
  /** Of every unit by itself. */
  readonly figures: readonly string[]
}

/** Every entry as text; equal views have equal lists. */
export type SortedView = { readonly [K in keyof PlainView]: readonly string[] }

const fields = {
  units: [
    ...(['id', 'system', 'kind', 'tier', 'name', 'officialShortName', 'code', 'superiorId', 'seat'] as const),
    'designations',
  ],
  relations: ['kind', 'fromId', 'toId'],
  posts: ['id', 'unitId', 'role', 'basis', 'holderId'],
  people: ['id', 'name', 'birthYear', 'gender'],
  endings: ['unitId', 'how', 'actId', 'date', 'successorIds'],
  ledger: ['row', 'opening', 'established', 'restated', 'ended', 'closing', 'balanced'],
  statements: ['unitId', 'measure', 'value'],
  contradictions: ['unitId', 'measure', 'value'],
  means: ['unitId', 'measure', 'value'],
} as const

const asText = (value: object | string, names: readonly string[]): string =>
  typeof value === 'string'
    ? value
    : names.map((name) => `${name}=${(value as Record<string, unknown>)[name]}`).join(' ')

/** A total as a line: of whom, of what, and how much. */
export const totalText = (of: string, measure: string, total: PlainTotal): string =>
  `${of}: ${measure} ${total.value} (${total.known} known, ${total.missing} missing, ${total.min} to ${total.max})`

export const sortedView = (view: PlainView): SortedView =>
  Object.fromEntries(
    Object.entries(view).map(([name, entries]: [string, readonly (object | string)[]]) => [
      name,
      entries.map((entry) => asText(entry, name in fields ? fields[name as keyof typeof fields] : [])).sort(),
    ]),
  ) as unknown as SortedView

/** The first list in which two views differ, with what only one of them has; null where they agree. */
export function firstDifference(engine: SortedView, oracle: SortedView): string | null {
  for (const name of Object.keys(engine) as (keyof SortedView)[]) {
    const [ours, theirs] = [engine[name], oracle[name]]
    if (ours.length === theirs.length && ours.every((entry, index) => entry === theirs[index])) continue
    const more = ours.filter((entry) => !theirs.includes(entry))
    const less = theirs.filter((entry) => !ours.includes(entry))
    const told = (entries: readonly string[]): string => entries.slice(0, 4).join('\n  ') || '–'
    return `${name}\n engine:\n  ${told(more)}\n oracle:\n  ${told(less)}`
  }
  return null
}

/** All units as one, then every root with those below it. */
export function unitIdsUnder(
  units: readonly Unit[],
): { readonly rootId: string; readonly unitIds: readonly string[] }[] {
  const rootOf = (unit: Unit): string => {
    const superior = units.find(({ id }) => id === unit.superiorId)
    return superior ? rootOf(superior) : unit.id
  }
  const roots = units.filter(({ superiorId }) => superiorId === null).map(({ id }) => id)
  return [
    { rootId: 'all', unitIds: units.map(({ id }) => id) },
    ...roots.map((rootId) => ({
      rootId,
      unitIds: units.filter((unit) => rootOf(unit) === rootId).map(({ id }) => id),
    })),
  ]
}
