import { localMemberships, localUserId, type Store } from '@tinhgon/db'
import type { Identify } from '../access/principal.ts'

const localName = 'Người lập phương án trên máy này'

/** Where no accounts are configured, whoever reaches this machine's own address is its planner. */
export const localIdentify =
  (db: Store): Identify =>
  async () => ({
    userId: localUserId,
    name: localName,
    email: null,
    via: 'local',
    memberships: await localMemberships(db),
  })
