import type { Generated } from 'kysely'

/** An organisation that plans together. What belongs to one is nothing to the others. */
export interface WorkspacesTable {
  id: string
  name: string
  created_at: Generated<Date>
}
