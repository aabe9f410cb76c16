import { removePassword, removeSessions, removeTokens } from '../credential.repository.ts'
import { withdrawInvitations } from '../invitation.repository.ts'
import { membershipsOf } from '../member.repository.ts'
import { appendRecord } from '../record/append-record.ts'
import type { Store } from '../tables.ts'
import { findUsers } from '../user.repository.ts'
import { type AccountDecision, commonOf } from './account-decision.ts'
import { type Invitation, invite } from './invitation.ts'

export type ResetOutcome =
  | { readonly reset: true; readonly invitation: Invitation }
  | { readonly reset: false; readonly reason: 'unknown-user' }

/**
 * For whoever forgot the password, or whose account is in wrong hands: the password, every session, every
 * token and every open invitation end, and a new invitation begins. Every workspace of theirs records it.
 */
export const resetAccount = (db: Store, decision: AccountDecision, userId: string): Promise<ResetOutcome> =>
  db.transaction().execute(async (transaction) => {
    const [user] = await findUsers(transaction, [userId])
    if (!user) return { reset: false, reason: 'unknown-user' }
    // In order of their ids, as everybody who holds several: so nobody waits for each other.
    for (const { workspaceId } of await membershipsOf(transaction, userId))
      await appendRecord(transaction, workspaceId, { type: 'account-reset', ...commonOf(decision), userId })
    await removePassword(transaction, userId)
    await removeSessions(transaction, userId)
    await removeTokens(transaction, userId)
    await withdrawInvitations(transaction, userId)
    return { reset: true, invitation: await invite(transaction, userId, decision.at) }
  })
