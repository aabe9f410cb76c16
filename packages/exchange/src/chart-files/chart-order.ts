import type { ChartView, PaperName } from '@tinhgon/charts'
import type { Language } from '@tinhgon/model'

export const chartFormats = ['svg', 'pdf', 'png', 'pptx', 'html'] as const
export type ChartFormat = (typeof chartFormats)[number]

/** What somebody wants to have on paper. */
export interface ChartOrder {
  readonly format: ChartFormat
  readonly view: ChartView
  /** Code or id of a unit; null for everything. */
  readonly scope: string | null
  readonly depth: number | null
  readonly systems: readonly string[] | null
  readonly tiers: readonly string[] | null
  /** Kinds of relations that are drawn beside subordination. */
  readonly relations: readonly string[]
  /** Measures on the cards. */
  readonly measures: readonly string[]
  readonly countsPosts: boolean
  readonly paper: PaperName
  readonly isLandscape: boolean
  readonly isSpread: boolean
  readonly language: Language
  /** Dots to the inch, of pictures. */
  readonly resolution: number
  /** Of pictures and SVG, how many pages are written, from the first; null for all. */
  readonly firstPages: number | null
  /** Whether type may be smaller than can be read in print. */
  readonly allowsSmallType: boolean
  /** When it is made, for documents that say so. */
  readonly madeAt: Date
}

export interface WrittenFile {
  readonly name: string
  readonly mediaType: string
  readonly content: Uint8Array
}
