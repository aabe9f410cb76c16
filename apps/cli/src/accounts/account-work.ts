import { changeMember, inviteMember, resetAccount, takeOutMember } from '@tinhgon/db'
import { fault } from '../faults.ts'
import { print } from '../print.ts'
import { needDatabase } from '../use-database.ts'
import { decideHere } from './command-line-decision.ts'
import { describeAccounts, describeInvitation } from './describe-accounts.ts'
import { needAccount, needChanged, needWorkspace, readAccounts } from './known-accounts.ts'
import { readRole, readUnitId } from './read-role.ts'

export interface InWorkspace {
  readonly workspace: string
}

export interface MemberOptions extends InWorkspace {
  readonly role: string
  readonly scope?: string
}

export interface InviteOptions extends MemberOptions {
  readonly name: string
}

export async function list(json: boolean): Promise<void> {
  const accounts = await needDatabase(readAccounts)
  print(json, { accounts }, describeAccounts(accounts))
}

export async function invite(
  email: string,
  { name, workspace: workspaceId, ...given }: InviteOptions,
  json: boolean,
): Promise<void> {
  const membership = { workspaceId, role: readRole(given.role), scopeUnitId: readUnitId(given.scope) }
  const { invitation, userId } = await needDatabase(async ({ db }) => {
    const outcome = await inviteMember(db, decideHere(), { email, name, ...membership })
    if (outcome.invited) return outcome
    switch (outcome.reason) {
      case 'unknown-workspace':
        throw fault('unknown-workspace', '--workspace', [], { id: workspaceId })
      case 'last-administrator':
        throw fault('last-administrator', 'e-mail', [], { email, workspace: workspaceId })
      case 'email-malformed':
        throw fault('malformed', 'e-mail', [], { detail: `“${email}” không phải địa chỉ thư điện tử` })
      case 'name-missing':
        throw fault('malformed', '--name', [], { detail: 'họ tên để trống' })
    }
  })
  print(
    json,
    { userId, ...membership, invitation },
    invitation
      ? describeInvitation(email, invitation)
      : `${email} đã có tài khoản, nay là ${membership.role} của ${workspaceId}.`,
  )
}

export async function reset(email: string, json: boolean): Promise<void> {
  const { userId, invitation } = await needDatabase(async (database) => {
    const { id } = await needAccount(database, email)
    const outcome = await resetAccount(database.db, decideHere(), id)
    if (!outcome.reset) throw fault('unknown-account', 'e-mail', [], { email })
    return { userId: id, invitation: outcome.invitation }
  })
  print(json, { userId, invitation }, describeInvitation(email, invitation))
}

export async function changeRole(
  email: string,
  { workspace: workspaceId, ...given }: MemberOptions,
  json: boolean,
): Promise<void> {
  const change = { workspaceId, role: readRole(given.role), scopeUnitId: readUnitId(given.scope) }
  const member = await needDatabase(async (database) => {
    await needWorkspace(database, workspaceId)
    const { id: userId } = await needAccount(database, email)
    needChanged(await changeMember(database.db, decideHere(), { userId, ...change }), email, workspaceId)
    return { userId, ...change }
  })
  const within = member.scopeUnitId === null ? '' : `, trong phạm vi ${member.scopeUnitId}`
  print(json, member, `${email} nay là ${member.role} của ${workspaceId}${within}.`)
}

export async function remove(
  email: string,
  { workspace: workspaceId }: InWorkspace,
  json: boolean,
): Promise<void> {
  const member = await needDatabase(async (database) => {
    await needWorkspace(database, workspaceId)
    const { id: userId } = await needAccount(database, email)
    const taken = { workspaceId, userId }
    needChanged(await takeOutMember(database.db, decideHere(), taken), email, workspaceId)
    return taken
  })
  print(json, member, `${email} không còn thuộc ${workspaceId}.`)
}
