import { type Account, type Database, listAccounts, listWorkspaces, type MemberOutcome } from '@tinhgon/db'
import { fault } from '../faults.ts'

export const readAccounts = ({ db }: Database): Promise<Account[]> => listAccounts(db)

/** @throws InputFaults */
export async function needAccount(database: Database, email: string): Promise<Account> {
  const wanted = email.trim().toLowerCase()
  const account = (await readAccounts(database)).find((known) => known.email === wanted)
  if (account) return account
  throw fault('unknown-account', 'e-mail', [], { email })
}

/** @throws InputFaults */
export async function needWorkspace({ db }: Database, id: string): Promise<void> {
  if ((await listWorkspaces(db, [id])).length === 0)
    throw fault('unknown-workspace', '--workspace', [], { id })
}

/** @throws InputFaults */
export function needChanged(outcome: MemberOutcome, email: string, workspace: string): void {
  if (outcome !== 'changed') throw fault(outcome, 'e-mail', [], { email, workspace })
}
