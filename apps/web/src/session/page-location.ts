import { isCalendarDate } from '@tinhgon/model'
import { useSyncExternalStore } from 'react'

/** What the address keeps, so that a reload finds everything as it was left. */
export interface PageLocation {
  readonly scenarioId: string | null
  readonly step: number | null
  readonly view: View
  readonly layout: Layout
  /** The unit whose branch is shown alone; null for the whole structure. */
  readonly focus: string | null
  readonly selected: readonly string[]
  /** A version of the past, to be looked at; null for the scenario as it is now. */
  readonly version: number | null
  /** The tables that lie over the canvas; null where nothing does. */
  readonly sheet: Sheet | null
  /** The day whose rules count; null for the day of the step. */
  readonly rulesOn: string | null
  /** Whether one act fills the screen, for a meeting. */
  readonly presenting: boolean
}

export const sheets = ['acts', 'journey', 'norms', 'posts', 'placement', 'seats'] as const
export type Sheet = (typeof sheets)[number]

const views = ['before', 'split', 'overlay', 'morph', 'after'] as const
export type View = (typeof views)[number]

const layouts = ['chart', 'radial', 'network', 'territory'] as const
export type Layout = (typeof layouts)[number]

/** The view of a name; the usual one where nobody knows it. */
export const viewOf = (name: string | null): View => views.find((view) => view === name) ?? 'after'
export const layoutOf = (name: string | null): Layout => layouts.find((layout) => layout === name) ?? 'chart'

export function parseLocation(hash: string): PageLocation {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?')
  const params = new URLSearchParams(query)
  const scenarioId = decoded(/^\/s\/(.+)$/.exec(path)?.[1])
  return {
    scenarioId,
    step: numberIn(params, 'step'),
    view: viewOf(params.get('view')),
    layout: layoutOf(params.get('layout')),
    focus: params.get('focus'),
    selected: params.getAll('unit'),
    version: numberIn(params, 'version'),
    sheet: sheets.find((sheet) => sheet === params.get('sheet')) ?? null,
    rulesOn: dateIn(params, 'rules'),
    presenting: params.has('present'),
  }
}

function numberIn(params: URLSearchParams, name: string): number | null {
  const text = params.get(name)
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null
}

function dateIn(params: URLSearchParams, name: string): string | null {
  const text = params.get(name)
  return text !== null && isCalendarDate(text) ? text : null
}

/** Addresses are cut short in mails and chats; half a letter is no id. */
function decoded(part: string | undefined): string | null {
  if (part === undefined) return null
  try {
    return decodeURIComponent(part)
  } catch {
    return null
  }
}

export function formatLocation(location: PageLocation): string {
  if (location.scenarioId === null) return '#/'
  const params = new URLSearchParams()
  if (location.version !== null) params.set('version', String(location.version))
  if (location.step !== null) params.set('step', String(location.step))
  if (location.view !== 'after') params.set('view', location.view)
  if (location.layout !== 'chart') params.set('layout', location.layout)
  if (location.focus !== null) params.set('focus', location.focus)
  if (location.sheet !== null) params.set('sheet', location.sheet)
  if (location.rulesOn !== null) params.set('rules', location.rulesOn)
  if (location.presenting) params.set('present', '')
  for (const unitId of location.selected) params.append('unit', unitId)
  const query = params.toString()
  return `#/s/${encodeURIComponent(location.scenarioId)}${query === '' ? '' : `?${query}`}`
}

/** Changes part of the address; opening another scenario makes an entry in the history, a step does not. */
export function changeLocation(change: Partial<PageLocation>): void {
  const before = parseLocation(window.location.hash)
  const after = formatLocation({ ...before, ...change })
  if (after === window.location.hash && window.location.pathname === '/') return
  const opens =
    (change.scenarioId !== undefined && change.scenarioId !== before.scenarioId) ||
    (change.version !== undefined && change.version !== before.version)
  if (opens) window.history.pushState(null, '', `/${after}`)
  else window.history.replaceState(null, '', `/${after}`)
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('hashchange', listener)
  window.addEventListener('popstate', listener)
  return () => {
    window.removeEventListener('hashchange', listener)
    window.removeEventListener('popstate', listener)
  }
}

let cached: { hash: string; location: PageLocation } | null = null
function currentLocation(): PageLocation {
  const { hash } = window.location
  if (cached?.hash !== hash) cached = { hash, location: parseLocation(hash) }
  return cached.location
}

export const useLocation = (): PageLocation => useSyncExternalStore(subscribe, currentLocation)
