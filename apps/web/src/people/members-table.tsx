import { ActionIcon, Menu, Table } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useLanguage } from '../language/language-context.tsx'
import { useMe } from '../session/who.tsx'
import type { MemberAction } from './member-dialog.tsx'
import type { Member } from './use-members.ts'

/** The members with role and scope, and what may be done about each. */
export function MembersTable(props: {
  readonly members: readonly Member[]
  readonly unitNames: ReadonlyMap<string, string>
  readonly onAction: (member: Member, action: MemberAction) => void
}) {
  const { members, unitNames, onAction } = props
  const { me } = useMe()
  const { texts } = useLanguage()
  const { peoplePage: page, accounts } = texts
  return (
    <Table.ScrollContainer minWidth={340}>
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{page.name}</Table.Th>
            <Table.Th scope="col">{page.role}</Table.Th>
            <Table.Th scope="col">{page.scope}</Table.Th>
            <Table.Th />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {members.map((member) => {
            const { userId, email, role, scopeUnitId } = member
            const name = member.name ?? page.gone
            return (
              <Table.Tr key={userId}>
                <Table.Th scope="row" fw={400}>
                  <strong>{name}</strong>
                  {userId === me.userId && ` (${page.you})`}
                  {email !== null && <p className="quiet">{email}</p>}
                </Table.Th>
                <Table.Td>{accounts.roles[role]}</Table.Td>
                <Table.Td>
                  {scopeUnitId === null ? page.scopeAll : (unitNames.get(scopeUnitId) ?? scopeUnitId)}
                </Table.Td>
                <Table.Td ta="right">
                  <Menu position="bottom-end" withArrow>
                    <Menu.Target>
                      <ActionIcon variant="default" aria-label={page.actionsFor(name)}>
                        <IconDots size={16} />
                      </ActionIcon>
                    </Menu.Target>
                    <Menu.Dropdown>
                      <Menu.Item onClick={() => onAction(member, 'change')}>{page.change}</Menu.Item>
                      <Menu.Item onClick={() => onAction(member, 'renew')}>{page.renew}</Menu.Item>
                      <Menu.Item onClick={() => onAction(member, 'end-sessions')}>
                        {page.endSessions}
                      </Menu.Item>
                      <Menu.Divider />
                      <Menu.Item onClick={() => onAction(member, 'remove')}>{page.remove}</Menu.Item>
                    </Menu.Dropdown>
                  </Menu>
                </Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
