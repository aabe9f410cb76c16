import type { Generated } from 'kysely'

/** People with an account. Written by the library for signing in too, which names its columns so. */
export interface UsersTable {
  id: string
  name: string
  /** In lower case. */
  email: string
  emailVerified: boolean
  image: string | null
  createdAt: Generated<Date>
  updatedAt: Generated<Date>
}
