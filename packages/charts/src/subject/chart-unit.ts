import type { ChangeMark } from '@tinhgon/engine'

/** A unit as a chart says it; every text is in the language of the chart already. */
export interface ChartUnit {
  readonly id: string
  /** Null for what stands at the top of the chart, whatever stands above it in the structure. */
  readonly superiorId: string | null
  readonly system: string
  /** The place of its tier among all, from the highest: units of one rank stand on one line. */
  readonly rank: number
  readonly name: string
  readonly officialShortName: string | null
  readonly code: string | null
  /** Figures and counts, one a line. */
  readonly facts: readonly string[]
  readonly mark: ChangeMark | null
  /** Whence it comes, what it was called, where it went. */
  readonly change: string | null
  /** Advises its superior, and is drawn beside the line of command. */
  readonly isStaff: boolean
  /** Ended before the day of the chart; drawn as what was there. */
  readonly isEnded: boolean
}

/** A line beside subordination between two units of a chart. */
export interface ChartRelation {
  readonly kind: string
  readonly line: 'thin' | 'double' | 'dashed'
  readonly fromId: string
  readonly toId: string
}

/** What a chart is to show, before anything has a place. Superiors come before their subordinates. */
export interface ChartSubject {
  readonly units: readonly ChartUnit[]
  readonly relations: readonly ChartRelation[]
}
