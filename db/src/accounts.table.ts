import type { Generated } from 'kysely'

/** The ways in which a user may sign in: a password, or an identity at the organisation's sign-on. */
export interface AccountsTable {
  id: string
  userId: string
  /** `credential` for a password. */
  providerId: string
  /** The user's own id for a password, the provider's id of the person otherwise. */
  accountId: string
  /** Hashed with scrypt. */
  password: string | null
  createdAt: Generated<Date>
  updatedAt: Date
}
