import type { AccountDecision } from '@tinhgon/db'

/** Who has the machine has the database: the record says that it was done there. */
export const decideHere = (): AccountDecision => ({ by: 'command-line', at: new Date() })
