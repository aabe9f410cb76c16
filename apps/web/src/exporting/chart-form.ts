import type { ChartOrderGiven, DataOrderGiven } from '@tinhgon/contract'
import type { Language } from '@tinhgon/model'

/** A chart as it is chosen on the page; empty lists mean all. */
export interface ChartForm {
  readonly view: 'before' | 'after' | 'changes'
  readonly unitId: string | null
  readonly systems: readonly string[]
  readonly tiers: readonly string[]
  readonly depth: number | null
  readonly measures: readonly string[]
  readonly countsPosts: boolean
  readonly relations: readonly string[]
  readonly paper: NonNullable<ChartOrderGiven['paper']>
  readonly isLandscape: boolean
  readonly isSpread: boolean
  readonly language: Language
}

export const newChartForm = (unitId: string | null, isChanged: boolean, language: Language): ChartForm => ({
  view: isChanged ? 'changes' : 'before',
  unitId,
  systems: [],
  tiers: [],
  depth: null,
  measures: [],
  countsPosts: false,
  relations: ['coordinates'],
  paper: 'A3',
  isLandscape: true,
  isSpread: true,
  language,
})

const orNull = (ids: readonly string[]): string[] | null => (ids.length === 0 ? null : [...ids])

export const chartOrderOf = (form: ChartForm, format: ChartOrderGiven['format']): ChartOrderGiven => ({
  what: 'chart',
  format,
  view: form.view,
  scope: form.unitId,
  depth: form.depth,
  systems: orNull(form.systems),
  tiers: orNull(form.tiers),
  relations: [...form.relations],
  measures: [...form.measures],
  countsPosts: form.countsPosts,
  paper: form.paper,
  isLandscape: form.isLandscape,
  isSpread: form.isSpread,
  language: form.language,
})

/** The same choice as data: what has changed is told by the formats that know change. */
export const dataOrderOf = (form: ChartForm, format: DataOrderGiven['format']): DataOrderGiven => ({
  what: 'data',
  format,
  view: form.view === 'before' ? 'before' : 'after',
  scope: form.unitId,
  depth: form.depth,
  systems: orNull(form.systems),
  language: form.language,
})

/** Long sides in inches. */
const longSides = { A4: 11.7, A3: 16.5, A2: 23.4, A1: 33.1, A0: 46.8, slide: 13.3 } as const
/** Dots along the long side of a page on screen: enough to read an A3 sheet, few enough to come at once. */
const previewDots = 1500

/** More pages are drawn when they are asked for. */
const pagesAtOnce = 4

/** The pages as pictures for the screen; type that is too small is shown, and said beside it. */
export const previewOrderOf = (form: ChartForm, showsAll: boolean): ChartOrderGiven => ({
  ...chartOrderOf(form, 'png'),
  resolution: Math.max(30, Math.round(previewDots / longSides[form.paper])),
  allowsSmallType: true,
  firstPages: showsAll ? null : pagesAtOnce,
})
