import type { DrawnUnit } from './drawing.ts'
import type { Palette } from './palette.ts'

/** A unit in sight, in screen pixels. */
export interface VisibleUnit {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly drawn: DrawnUnit
}

export interface CardFocus {
  readonly palette: Palette
  readonly selected: ReadonlySet<string>
  /** What the selected units come from or became: outlined too, in dashes. */
  readonly linked: ReadonlySet<string>
  /** Units to keep clear while the rest is dimmed; null when nothing is hovered. */
  readonly related: ReadonlySet<string> | null
  readonly hovered: string | null
  /** Names of the others who look at a unit, by its id. */
  readonly watched: Watched
}
export type Watched = ReadonlyMap<string, readonly string[]>

export const canvasFont = '"Be Vietnam Pro", sans-serif'
