import type { ChartUnit } from '../subject/chart-unit.ts'
import type { Card } from './card.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Rectangle extends Point {
  readonly width: number
  readonly height: number
}

/** A card at its place; millimetres from the left upper corner, y downward. */
export interface PlacedCard extends Rectangle {
  readonly unit: ChartUnit
  readonly card: Card
}

/** The line from a superior to a subordinate, from card to card, along gaps. */
export interface PlacedTie {
  readonly fromId: string
  readonly toId: string
  readonly isStaff: boolean
  readonly points: readonly Point[]
}

/** A drawing in millimetres, before it is brought to a paper. Cards come superiors first. */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly cards: readonly PlacedCard[]
  readonly ties: readonly PlacedTie[]
}
