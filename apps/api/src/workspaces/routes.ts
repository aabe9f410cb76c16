import {
  appendRecord,
  createWorkspace,
  listMembers,
  type Member,
  membershipsOf,
  readRecord,
  removeMember,
  type Store,
  setMember,
} from '@tinhgon/db'
import type { Accounts } from '../accounts/create-accounts.ts'
import { Problem } from '../http/problem.ts'
import type { Serve } from '../http/serve.ts'
import type { Parts } from '../parts.ts'

/** Workspaces and who belongs to them. */
export function serveWorkspaces(serve: Serve, { db, now }: Parts, accounts: Accounts | null): void {
  serve('createWorkspace', async ({ body, access }) => {
    const { userId } = access.principal
    const made = await db.transaction().execute(async (transaction) => {
      if (!(await createWorkspace(transaction, body))) return false
      await enterMember(transaction, userId, {
        workspaceId: body.id,
        userId,
        role: 'administrator',
        scopeUnitId: null,
      })
      return true
    })
    if (!made) throw new Problem('id-taken', `There is a workspace "${body.id}" already. Choose another id.`)
    return body
  })

  serve('listMembers', async ({ params, membership }) => {
    const members = await listMembers(db, params.workspaceId)
    const users = await accounts?.findUsers(members.map(({ userId }) => userId))
    const byId = new Map(users?.map((user) => [user.id, user]))
    return {
      members: members.map(({ userId, role, scopeUnitId }) => ({
        userId,
        name: byId.get(userId)?.name ?? null,
        email: membership.role === 'administrator' ? (byId.get(userId)?.email ?? null) : null,
        role,
        scopeUnitId,
      })),
    }
  })

  serve('inviteMember', async ({ params, body, access }) => {
    const { email, name, role, scopeUnitId } = body
    const added = await needAccounts().addAccount({ email, name })
    if (!added.added && added.reason !== 'email-taken')
      throw new Problem('malformed', 'Give the e-mail and the name of a person.')
    const { userId } = added
    const invitation = added.added ? added.invitation.path : null
    const member = { workspaceId: params.workspaceId, userId, role, scopeUnitId }
    await db.transaction().execute((transaction) => enterMember(transaction, access.principal.userId, member))
    return { userId, invitation }
  })

  serve('setMember', async ({ params, body, access }) => {
    const { workspaceId, userId } = params
    await needMember(workspaceId, userId)
    if (body.role !== 'administrator') await needAnotherAdministrator(workspaceId, userId)
    const member = { workspaceId, userId, ...body }
    await db.transaction().execute((transaction) => enterMember(transaction, access.principal.userId, member))
    return undefined
  })

  serve('removeMember', async ({ params, access }) => {
    const { workspaceId, userId } = params
    await needMember(workspaceId, userId)
    await needAnotherAdministrator(workspaceId, userId)
    await db.transaction().execute(async (transaction) => {
      await removeMember(transaction, workspaceId, userId)
      const common = { version: 1, by: access.principal.userId, at: now().toISOString() } as const
      await appendRecord(transaction, workspaceId, { type: 'member-removed', ...common, userId })
    })
    return undefined
  })

  serve('renewInvitation', async ({ params }) => {
    await needMemberHereAlone(params.workspaceId, params.userId)
    const reset = await needAccounts().resetByAdministrator(params.userId)
    if (!reset.reset) throw new Problem('not-found', 'The account is gone. Invite the person anew.')
    return { userId: params.userId, invitation: reset.invitation.path }
  })

  serve('endSessions', async ({ params }) => {
    await needMember(params.workspaceId, params.userId)
    await needAccounts().removeSessions(params.userId)
    return undefined
  })

  serve('acceptInvitation', async ({ params, body }) => {
    const { accepted } = await needAccounts().acceptInvitation(params.token, body.password)
    if (!accepted)
      throw new Problem(
        'not-now',
        'This invitation is unknown, was used, or is too old. Ask an administrator for a new one.',
      )
    return undefined
  })

  serve('readRecord', async ({ params, query }) => {
    const after = Number(query.cursor ?? 0)
    if (!Number.isInteger(after))
      throw new Problem('malformed', 'cursor must be the `next` of the page before.')
    const entries = await readRecord(db, params.workspaceId, after, query.limit)
    const last = entries.at(-1)
    return { entries, next: last && entries.length === query.limit ? String(last.number) : null }
  })

  async function enterMember(transaction: Store, by: string, member: Member): Promise<void> {
    await setMember(transaction, member)
    const { workspaceId, userId, role, scopeUnitId } = member
    await appendRecord(transaction, workspaceId, {
      type: 'member-set',
      version: 1,
      by,
      at: now().toISOString(),
      userId,
      role,
      scopeUnitId,
    })
  }

  function needAccounts(): Accounts {
    if (accounts) return accounts
    throw new Problem('not-now', 'This program runs without accounts, for the planner on this machine.')
  }

  async function needMember(workspaceId: string, userId: string): Promise<void> {
    const members = await listMembers(db, workspaceId)
    if (!members.some((member) => member.userId === userId))
      throw new Problem('not-found', 'There is no such member of this workspace.')
  }

  /** Whoever sets somebody's password is that person everywhere: no administrator of one workspace may. */
  async function needMemberHereAlone(workspaceId: string, userId: string): Promise<void> {
    await needMember(workspaceId, userId)
    if ((await membershipsOf(db, userId)).length > 1)
      throw new Problem(
        'not-now',
        'This person belongs to other workspaces too. Their password is set with the command line.',
      )
  }

  async function needAnotherAdministrator(workspaceId: string, userId: string): Promise<void> {
    const members = await listMembers(db, workspaceId)
    if (!members.some((member) => member.role === 'administrator' && member.userId !== userId))
      throw new Problem('not-now', 'A workspace keeps an administrator. Make somebody else one first.')
  }
}
