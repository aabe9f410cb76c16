import type { Refusal } from '@tinhgon/model'

/** A unit as a file says it: words, of which the profile may know none. */
export interface DraftUnit {
  readonly id: string
  readonly name: string | null
  readonly code: string | null
  readonly system: string | null
  readonly kind: string | null
  readonly tier: string | null
  /** Id of the superior, or its code. */
  readonly superior: string | null
  readonly officialShortName: string | null
  readonly seat: string | null
  readonly designations: readonly string[] | null
  /** Where it stands in the file: `line 12`. */
  readonly place: string
}

/** Any other record; the schema of the baseline says later whether it is one. */
export interface DraftRecord {
  readonly record: unknown
  /** Where it stood in its list; without it, the order of the file stands. */
  readonly position: number | null
  readonly place: string
}

export const draftLists = [
  'relations',
  'people',
  'posts',
  'figures',
  'remarks',
  'sources',
  'borders',
] as const
export type DraftList = (typeof draftLists)[number]

/** What the readers of graphs and of linked data gather before anything is checked. */
export interface BaselineDraft {
  readonly header: Readonly<Record<string, unknown>>
  readonly units: readonly DraftUnit[]
  readonly lists: { readonly [list in DraftList]: readonly DraftRecord[] }
  /** Nobody has said whether there are borders where the file does not say so. */
  readonly bordersSaid: boolean
  readonly faults: readonly Refusal[]
}
