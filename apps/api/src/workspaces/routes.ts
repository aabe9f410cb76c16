import {
  type AccountDecision,
  changeMember,
  inviteMember,
  listMembers,
  type MemberOutcome,
  makeWorkspace,
  membershipsOf,
  readRecord,
  takeOutMember,
} from '@tinhgon/db'
import type { Access } from '../access/access.ts'
import type { Accounts } from '../accounts/create-accounts.ts'
import { Problem } from '../http/problem.ts'
import type { Serve } from '../http/serve.ts'
import type { Parts } from '../parts.ts'

/** Workspaces and who belongs to them. */
export function serveWorkspaces(serve: Serve, { db, now }: Parts, accounts: Accounts | null): void {
  serve('createWorkspace', async ({ body, access }) => {
    const { userId } = access.principal
    const made = await makeWorkspace(db, { by: userId, at: now() }, body, userId)
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
    needAccounts()
    const outcome = await inviteMember(db, decisionOf(access), { ...body, ...params })
    if (outcome.invited) return { userId: outcome.userId, invitation: outcome.invitation?.path ?? null }
    if (outcome.reason === 'last-administrator') throw lastAdministrator()
    throw new Problem('malformed', 'Give the e-mail and the name of a person.')
  })

  serve('setMember', async ({ params, body, access }) => {
    needChanged(await changeMember(db, decisionOf(access), { ...params, ...body }))
    return undefined
  })

  serve('removeMember', async ({ params, access }) => {
    needChanged(await takeOutMember(db, decisionOf(access), params))
    return undefined
  })

  serve('renewInvitation', async ({ params, access }) => {
    await needMemberHereAlone(params.workspaceId, params.userId)
    const reset = await needAccounts().resetByAdministrator(params.userId, access.principal.userId)
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

  const decisionOf = ({ principal }: Access): AccountDecision => ({ by: principal.userId, at: now() })

  function needAccounts(): Accounts {
    if (accounts) return accounts
    throw new Problem('not-now', 'This program runs without accounts, for the planner on this machine.')
  }

  async function needMember(workspaceId: string, userId: string): Promise<void> {
    const members = await listMembers(db, workspaceId)
    if (!members.some((member) => member.userId === userId)) throw notAMember()
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
}

const notAMember = (): Problem => new Problem('not-found', 'There is no such member of this workspace.')

const lastAdministrator = (): Problem =>
  new Problem('not-now', 'A workspace keeps an administrator. Make somebody else one first.')

/** @throws Problem */
function needChanged(outcome: MemberOutcome): void {
  if (outcome === 'not-a-member') throw notAMember()
  if (outcome === 'last-administrator') throw lastAdministrator()
}
