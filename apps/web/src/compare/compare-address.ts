import { isCalendarDate } from '@tinhgon/model'

/** Scenarios that are named to be put side by side; a version names one of the past. */
export interface NamedScenario {
  readonly id: string
  readonly version: number | null
}

export const compareViews = ['figures', 'pictures', 'flow', 'units', 'norms'] as const
export type CompareView = (typeof compareViews)[number]

/** What the address of a comparison keeps. */
export interface ComparePlace {
  readonly scenarios: readonly NamedScenario[]
  readonly view: CompareView
  /** At whose end every scenario is looked at; null for the end of each plan. */
  readonly day: string | null
}

export const fewest = 2
export const most = 5

export function parseCompare(search: string): ComparePlace {
  const params = new URLSearchParams(search)
  const names = [...new Set(params.getAll('s'))].slice(0, most)
  const day = params.get('day')
  return {
    scenarios: names.filter((name) => name !== '').map(namedIn),
    view: compareViews.find((view) => view === params.get('view')) ?? 'figures',
    day: day !== null && isCalendarDate(day) ? day : null,
  }
}

/** `<scenario>` or `<scenario>@<version>`, as the API names them. */
export function namedIn(name: string): NamedScenario {
  const match = /^(.+)@(\d{1,9})$/.exec(name)
  return match?.[1] === undefined ? { id: name, version: null } : { id: match[1], version: Number(match[2]) }
}

export const nameOf = ({ id, version }: NamedScenario): string => (version === null ? id : `${id}@${version}`)

export function compareAddress({ scenarios, view, day }: ComparePlace): string {
  const params = new URLSearchParams(scenarios.map((named) => ['s', nameOf(named)]))
  if (view !== 'figures') params.set('view', view)
  if (day !== null) params.set('day', day)
  const query = params.toString()
  return query === '' ? '/compare' : `/compare?${query}`
}

/** The address of a comparison of scenarios by id, as they are now. */
export const compareNow = (ids: readonly string[]): string =>
  compareAddress({ scenarios: ids.map((id) => ({ id, version: null })), view: 'figures', day: null })
