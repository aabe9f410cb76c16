import type { World } from './norm-world.ts'

/** A norm and what it says where; a reason stands where there is no such case. */
export interface NormCase {
  readonly norm: string
  readonly passes: World | string
  readonly fails: World | string
  readonly notEnoughData: World | string
  /** By waiver. */
  readonly waived?: Readonly<Record<string, World>>
  /** More than the norm allows, and lawful for a time; one for every transition that the norm has. */
  readonly lawful?: readonly Lawful[]
  /** The day to look at where the first one on which the norm holds will not do. */
  readonly on?: string
}

export interface Lawful {
  readonly world: World
  /** More than even the transition allows; where it allows everything there is no such world. */
  readonly tooMuch?: World
  readonly on: string
  readonly until: string
  readonly limit: number | null
  /** The document of the transition that counts, where there are several. */
  readonly by?: string
}

/** Posts, subordinates and people are what the structure says they are: there is nothing that it might not know. */
export const postsAreKnown = 'posts are counted, and a structure knows all of its posts'
export const unitsAreKnown = 'units are counted, and a structure knows all of its units'
