import type { AccountColumn } from '../structure/records.ts'
import type { Structure } from '../structure/structure.ts'
import { postToAccount } from './post-to-account.ts'

interface Entry {
  fixed: number
  open: boolean
}

/** What an act enters in the ledger, added up, so that each account is written once an act. */
export class Entries {
  readonly #columns: { readonly [C in AccountColumn]: Map<string, Entry> } = {
    established: new Map(),
    restated: new Map(),
    ended: new Map(),
    revealed: new Map(),
  }

  /** A count, or base units of a measure. */
  enter(row: string, column: AccountColumn, fixed: number, open = false): void {
    if (fixed === 0 && !open) return
    const entry = this.#columns[column].get(row)
    if (entry) {
      entry.fixed += fixed
      entry.open ||= open
    } else this.#columns[column].set(row, { fixed, open })
  }

  post(structure: Structure): void {
    for (const column of Object.keys(this.#columns) as AccountColumn[])
      for (const [row, entry] of this.#columns[column]) postToAccount(structure, row, column, entry)
  }
}
