import type { CalendarDate, Citation } from '@tinhgon/model'

/** A seat above what a norm allows. */
export interface SurplusSeat {
  readonly postId: string
  readonly role: string
  readonly holderId: string | null
  /** The unit of the baseline that had the seat, or in which its holder sat; null where the seat is new. */
  readonly fromUnitId: string | null
  /** Last day on which it is lawful; null where nothing makes it lawful even for a time. */
  readonly lawfulUntil: CalendarDate | null
  /** The day on which a later act of the plan ends it or takes it away; null while none does. */
  readonly leavesOn: CalendarDate | null
}

/** Seats of a unit beside a norm: what it has, what it may have for the time being, and what it shall have. */
export interface PostsBesideNorm {
  /** The finding that it comes from. */
  readonly id: string
  readonly norm: string
  /** The unit; for sums and averages the one above all members. */
  readonly unit: string
  readonly counts: 'heads' | 'deputies' | 'staff'
  readonly current: number
  /** May be a fraction for averages. */
  readonly allowed: number
  /** What a transition allows: null where there is none, `everything` where it sets no figure. */
  readonly provisional: number | 'everything' | null
  /** Last day on which more than the norm is lawful: the norm is reached by then. */
  readonly normOn: CalendarDate | null
  readonly transition: Citation | null
  readonly citation: Citation
  readonly surplus: number
  /** Over how many units `current` and `allowed` are averages; 1 where they are counts. */
  readonly members: number
  /** The seats that are too many, the first to leave first; none for sums and averages over several units. */
  readonly seats: readonly SurplusSeat[]
  /** The days on which later acts of the plan take counted seats away, surplus or not, one for each seat. */
  readonly departures: readonly CalendarDate[]
}

/** How the seats of one norm go down by the end of each year. */
export interface Road {
  readonly years: readonly {
    readonly year: number
    /** At the end of the year; may be a fraction for averages. */
    readonly seats: number
    readonly leaving: number
  }[]
  /** Whether it ends at what the norm allows, by the day on which that has to be so. */
  readonly reachesNorm: boolean
}
