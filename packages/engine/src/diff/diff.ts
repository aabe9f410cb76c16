import type { TableName, Tables } from '../structure/records.ts'

/** One record of one table. */
export type RecordEntry = {
  [N in TableName]: { readonly table: N; readonly key: string; readonly record: Tables[N] }
}[TableName]

/** What an act did to a structure (E2). Holds every record before and after, so it can be taken back. */
export interface Diff {
  readonly added: readonly RecordEntry[]
  readonly updated: readonly (readonly [from: RecordEntry, to: RecordEntry])[]
  readonly removed: readonly RecordEntry[]
}
