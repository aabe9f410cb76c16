import type { Generated } from 'kysely'

/** What is good once and for a while: invitations, and sign-ins under way at the organisation's sign-on. */
export interface VerificationsTable {
  id: string
  identifier: string
  value: string
  expiresAt: Date
  createdAt: Generated<Date>
  updatedAt: Generated<Date>
}
