import { listMembers, type Member, removeMember, setMember } from '../member.repository.ts'
import { appendRecord } from '../record/append-record.ts'
import type { Store } from '../tables.ts'
import { holdWorkspace } from '../workspace.repository.ts'
import { type AccountDecision, commonOf } from './account-decision.ts'
import { addAccountWithin, type NewAccount } from './add-account.ts'
import type { Invitation } from './invitation.ts'

/** A workspace keeps an administrator: the last one is neither taken out nor made something else. */
export type MemberOutcome = 'changed' | 'not-a-member' | 'last-administrator'

export type InviteOutcome =
  | { readonly invited: true; readonly userId: string; readonly invitation: Invitation | null }
  | {
      readonly invited: false
      readonly reason: 'unknown-workspace' | 'email-malformed' | 'name-missing' | 'last-administrator'
    }

/** Makes an account for somebody, or takes the one they have, and makes them a member. */
export const inviteMember = (
  db: Store,
  decision: AccountDecision,
  { email, name, ...membership }: NewAccount & Omit<Member, 'userId'>,
): Promise<InviteOutcome> =>
  db.transaction().execute(async (transaction) => {
    const { workspaceId, role } = membership
    if (!(await holdWorkspace(transaction, workspaceId)))
      return { invited: false, reason: 'unknown-workspace' } as const
    const added = await addAccountWithin(transaction, decision.at, { email, name })
    if (!added.added && added.reason !== 'email-taken') return { invited: false, reason: added.reason }
    const { userId } = added
    if (role !== 'administrator' && (await isLastAdministrator(transaction, workspaceId, userId)))
      return { invited: false, reason: 'last-administrator' }
    await enterMember(transaction, decision, { ...membership, userId })
    return { invited: true, userId, invitation: added.added ? added.invitation : null }
  })

/** Changes what a member is. */
export const changeMember = (db: Store, decision: AccountDecision, member: Member): Promise<MemberOutcome> =>
  ofMember(db, member, member.role === 'administrator', (transaction) =>
    enterMember(transaction, decision, member),
  )

/** Takes somebody out of a workspace. */
export const takeOutMember = (
  db: Store,
  decision: AccountDecision,
  { workspaceId, userId }: Pick<Member, 'workspaceId' | 'userId'>,
): Promise<MemberOutcome> =>
  ofMember(db, { workspaceId, userId }, false, async (transaction) => {
    await removeMember(transaction, workspaceId, userId)
    await appendRecord(transaction, workspaceId, { type: 'member-removed', ...commonOf(decision), userId })
  })

/** Makes somebody a member, and enters it into the record. */
export async function enterMember(
  transaction: Store,
  decision: AccountDecision,
  member: Member,
): Promise<void> {
  await setMember(transaction, member)
  const { workspaceId, userId, role, scopeUnitId } = member
  const entry = { type: 'member-set', ...commonOf(decision), userId, role, scopeUnitId } as const
  await appendRecord(transaction, workspaceId, entry)
}

const ofMember = (
  db: Store,
  { workspaceId, userId }: Pick<Member, 'workspaceId' | 'userId'>,
  staysAdministrator: boolean,
  change: (transaction: Store) => Promise<void>,
): Promise<MemberOutcome> =>
  db.transaction().execute(async (transaction) => {
    // Two administrators who take each other out come one after the other.
    await holdWorkspace(transaction, workspaceId)
    const members = await listMembers(transaction, workspaceId)
    if (!members.some((member) => member.userId === userId)) return 'not-a-member'
    if (!staysAdministrator && (await isLastAdministrator(transaction, workspaceId, userId)))
      return 'last-administrator'
    await change(transaction)
    return 'changed'
  })

async function isLastAdministrator(
  transaction: Store,
  workspaceId: string,
  userId: string,
): Promise<boolean> {
  const members = await listMembers(transaction, workspaceId)
  const administrators = members.filter(({ role }) => role === 'administrator')
  return administrators.length === 1 && administrators[0]?.userId === userId
}
