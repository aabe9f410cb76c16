import type { Provenance } from '../measures/provenance.ts'
import type { Lineage } from '../structure/records.ts'

/** What comes to one taker of one measure from all sources of an act. */
export interface Credit {
  readonly fixed: number
  readonly open: boolean
  /** Whether it may claim a pool, so that its record must stand even with nothing fixed. */
  readonly claims: boolean
  readonly provenances: readonly Provenance[]
}

type Gathering = { -readonly [K in keyof Credit]: Credit[K] } & { readonly provenances: Provenance[] }

/** What most takers get where figures are missing; shared, since a country has ten thousand of them. */
const unknown: Credit = { fixed: 0, open: true, claims: false, provenances: [] }

type Origin = Lineage['origins'][number]

const none: readonly Origin[] = []

/** What an act brings to one unit, gathered from all its sources before any of it is written (E5). */
export class Taker {
  readonly id: string
  /** By slot of the measure. */
  readonly credits: (Credit | undefined)[] = []
  /** How much of which origins; one origin may come from several sources. */
  origins: readonly Origin[] = none
  /** The act with the least id among those that established its sources, where these have no origins. */
  establishedBy: string | null = null

  constructor(id: string) {
    this.id = id
  }

  gain(origin: Origin): void {
    if (this.origins === none) this.origins = [origin]
    else (this.origins as Origin[]).push(origin)
  }

  credit(slot: number, fixed: number, open: boolean, claims: boolean, provenance: Provenance | null): void {
    const before = this.credits[slot]
    if (open && fixed === 0 && !claims && !provenance && (!before || before === unknown)) {
      this.credits[slot] = unknown
      return
    }
    const gathering: Gathering =
      before && before !== unknown
        ? (before as Gathering)
        : { fixed: 0, open: before === unknown, claims: false, provenances: [] }
    gathering.fixed += fixed
    gathering.open ||= open
    gathering.claims ||= claims
    if (provenance) gathering.provenances.push(provenance)
    this.credits[slot] = gathering
  }
}
