import type { Generated } from 'kysely'

/** One row for one browser that is signed in. */
export interface SessionsTable {
  id: string
  userId: string
  /** Good only with the signature that the cookie bears. */
  token: string
  expiresAt: Date
  ipAddress: string | null
  userAgent: string | null
  createdAt: Generated<Date>
  updatedAt: Date
}
