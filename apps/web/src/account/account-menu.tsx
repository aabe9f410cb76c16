import { Button, Menu, Text } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import { accountRequests } from '../api/account-requests.ts'
import { useLanguage } from '../language/language-context.tsx'
import { goTo } from '../session/page-path.ts'
import { roleIn, useMe, useWho } from '../session/who.tsx'
import { ChangeNameDialog } from './change-name-dialog.tsx'
import { ChangePasswordDialog } from './change-password-dialog.tsx'
import { TokensDialog } from './tokens-dialog.tsx'

/** Who one is here, and what one does about it; without accounts a quiet note instead. */
export function AccountMenu({ workspaceId = null }: { readonly workspaceId?: string | null }) {
  const { me, signIn } = useMe()
  const { askAgain } = useWho()
  const { texts } = useLanguage()
  const { accounts } = texts
  const [dialog, setDialog] = useState<'name' | 'password' | 'tokens' | null>(null)
  if (!signIn.accounts) return <span className="quiet local-note">{accounts.localNote}</span>
  const role = roleIn(me, workspaceId) ?? me.memberships[0]?.role ?? null
  const roles = new Set(me.memberships.map((membership) => membership.role))
  const leave = (request: () => Promise<unknown>): void => {
    request().then(askAgain, askAgain)
  }
  return (
    <>
      <Menu position="bottom-end" withArrow>
        <Menu.Target>
          <Button
            size="xs"
            variant="default"
            className="account-button"
            aria-label={accounts.accountOf(me.name)}
            rightSection={<IconChevronDown size={14} />}
          >
            {me.name}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            <Text size="sm" c="bright" fw={600}>
              {me.name}
            </Text>
            {me.email}
            {role !== null && <br />}
            {role !== null && accounts.roles[role]}
          </Menu.Label>
          {roles.has('administrator') && (
            <Menu.Item onClick={() => goTo('/people')}>{accounts.people}</Menu.Item>
          )}
          {(roles.has('administrator') || roles.has('leader')) && (
            <Menu.Item onClick={() => goTo('/record')}>{accounts.record}</Menu.Item>
          )}
          <Menu.Divider />
          <Menu.Item onClick={() => setDialog('name')}>{accounts.changeName}</Menu.Item>
          <Menu.Item onClick={() => setDialog('password')}>{accounts.changePassword}</Menu.Item>
          <Menu.Item onClick={() => setDialog('tokens')}>{accounts.tokens}</Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={() => leave(accountRequests.signOut)}>{accounts.signOut}</Menu.Item>
          <Menu.Item onClick={() => leave(accountRequests.signOutEverywhere)}>
            {accounts.signOutEverywhere}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {dialog === 'name' && (
        <ChangeNameDialog name={me.name} onChanged={askAgain} onClose={() => setDialog(null)} />
      )}
      {dialog === 'password' && <ChangePasswordDialog onClose={() => setDialog(null)} />}
      {dialog === 'tokens' && <TokensDialog onClose={() => setDialog(null)} />}
    </>
  )
}
