import type { Kysely } from 'kysely'
import type { BaselinesTable } from './baselines.table.ts'
import type { EditsTable } from './edits.table.ts'
import type { ScenariosTable } from './scenarios.table.ts'

export interface Tables {
  baselines: BaselinesTable
  edits: EditsTable
  scenarios: ScenariosTable
}

/** The database or a transaction in it. */
export type Store = Kysely<Tables>
