import type { Store } from '@tinhgon/db'
import type { Identify } from '../access/principal.ts'
import { type Accounts, createAccounts } from '../accounts/create-accounts.ts'
import { localIdentify } from '../accounts/local-identify.ts'
import type { Configuration } from './configuration.ts'

export interface OpenedAccounts {
  readonly identify: Identify
  /** Null where only the planner on this machine uses it. */
  readonly accounts: Accounts | null
}

/** Lets people in as the configuration says, and says on the terminal how. */
export async function openAccounts(
  db: Store,
  { accounts: configured }: Pick<Configuration, 'accounts'>,
  say: (line: string) => void,
): Promise<OpenedAccounts> {
  if (!configured) {
    say(
      'Opened for the planner on this machine: no accounts are configured. To let others in, set AUTH_SECRET and PUBLIC_URL (docs/guide/accounts.md).',
    )
    return { identify: localIdentify(db), accounts: null }
  }
  const { publicUrl, secret, oidc, administrator, insecure } = configured
  const accounts = createAccounts({ db, publicUrl, secret, oidc })
  if (insecure) {
    say(`Warning: ${publicUrl} is not encrypted. Whoever shares the network can read passwords and sessions.`)
  }
  await sayFirstInvitation(accounts, { publicUrl, administrator }, say)
  return { identify: accounts.identify, accounts }
}

async function sayFirstInvitation(
  accounts: Accounts,
  { publicUrl, administrator }: { readonly publicUrl: string; readonly administrator: string | null },
  say: (line: string) => void,
): Promise<void> {
  if (administrator === null) {
    if (!(await accounts.anyoneCanSignIn())) {
      say(
        'Nobody can sign in yet. Set TINHGON_ADMINISTRATOR to the e-mail of the first administrator and start again.',
      )
    }
    return
  }
  const invitation = await accounts.inviteFirstAdministrator(administrator)
  if (invitation) {
    say(
      `The first administrator chooses a password at ${publicUrl}${invitation.path} (once, until ${invitation.expiresAt.toISOString()}). This link is not shown again.`,
    )
  }
}
