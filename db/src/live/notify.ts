import { sql } from 'kysely'
import type { Store } from '../tables.ts'

/** The PostgreSQL channel on which the processes of one installation tell each other. */
export const channel = 'tinhgon'

/** What one process tells all others; what was changed itself is read from the tables. */
export type Notice =
  | { readonly type: 'edited'; readonly scenarioId: string; readonly version: number }
  | {
      readonly type: 'renamed' | 'shared' | 'commented' | 'reviewed' | 'deleted'
      readonly scenarioId: string
    }
  | {
      readonly type: 'presence'
      readonly scenarioId: string
      /** One open window; a person may have several. */
      readonly connectionId: string
      readonly userId: string
      readonly name: string
      /** What they are looking at; null when nothing is selected. */
      readonly unitId: string | null
      readonly state: 'here' | 'gone'
    }
  | { readonly type: 'job'; readonly jobId: string }

/** Delivered when the transaction commits, to every process that listens, and never if it does not. */
export async function tellProcesses(transaction: Store, notice: Notice): Promise<void> {
  await sql`select pg_notify(${channel}, ${JSON.stringify(notice)})`.execute(transaction)
}
