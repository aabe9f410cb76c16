import type { Job } from '@tinhgon/contract'
import type { Refusal, TableMapping } from '@tinhgon/model'

export interface SeenColumn {
  readonly column: string
  readonly header: string
  readonly samples: readonly string[]
}

export interface PreviewedUnit {
  readonly id: string
  readonly code: string | null
  readonly name: string
  readonly kind: string
  readonly superior: string | null
}

/** What a job says of a file, as the server wrote it. */
export interface ImportResult {
  readonly format: string | null
  readonly mapping: TableMapping | null
  readonly seen: readonly {
    readonly table: string
    readonly rows: number
    readonly columns: readonly SeenColumn[]
  }[]
  readonly preview: {
    readonly units: number
    readonly posts: number
    readonly figures: number
    readonly byKind: Readonly<Record<string, number>>
    readonly first: readonly PreviewedUnit[]
  } | null
  readonly faults: readonly Refusal[]
  readonly warnings: readonly Refusal[]
  readonly scenarioId?: string
}

export const importResultOf = ({ result }: Job): ImportResult | null => result as ImportResult | null
