import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { client } from '../api/client.ts'
import { useLanguage } from '../language/language-context.tsx'
import { describeError } from '../session/describe-problem.ts'
import { InvitationLink } from './invite-dialog.tsx'
import { type RoleAndScope, RoleFields } from './role-fields.tsx'
import type { Member } from './use-members.ts'

export type MemberAction = 'change' | 'remove' | 'renew' | 'end-sessions'

/** One thing that an administrator does about a member; what it brings is said before it is done. */
export function MemberDialog(props: {
  readonly workspaceId: string
  readonly member: Member
  readonly scopeName: string | null
  readonly action: MemberAction
  readonly onDone: () => void
  readonly onClose: () => void
}) {
  const { workspaceId, member, scopeName, action, onDone, onClose } = props
  const { texts } = useLanguage()
  const { peoplePage: page, accounts } = texts
  const { userId } = member
  const name = member.name ?? userId
  const [place, setPlace] = useState<RoleAndScope>({
    role: member.role,
    scope: member.scopeUnitId === null ? null : { id: member.scopeUnitId, name: scopeName ?? '' },
  })
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const [invitation, setInvitation] = useState<string | null>(null)
  const params = { workspaceId, userId }
  const told = { 'not-now': action === 'renew' ? page.elsewhere : page.lastAdministrator }
  const work: Record<MemberAction, () => Promise<unknown>> = {
    change: () =>
      client.setMember({ params, body: { role: place.role, scopeUnitId: place.scope?.id ?? null } }),
    remove: () => client.removeMember({ params }),
    renew: async () => setInvitation((await client.renewInvitation({ params })).invitation),
    'end-sessions': () => client.endSessions({ params }),
  }
  const confirm = (): void => {
    setBusy(true)
    setError(null)
    work[action]()
      .then(
        () => {
          onDone()
          if (action !== 'renew') onClose()
        },
        (failure: unknown) => setError(describeError(failure, texts, told)),
      )
      .finally(() => setBusy(false))
  }
  const wording = {
    change: { title: page.changeTitle(name), text: null, button: page.save },
    remove: { title: page.remove, text: page.removeText(name), button: page.removeButton(name) },
    renew: { title: page.renew, text: page.renewText(name), button: page.renewButton },
    'end-sessions': { title: page.endSessions, text: null, button: page.endSessions },
  }[action]
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={wording.title}
      closeButtonProps={{ 'aria-label': texts.close }}
    >
      <Stack>
        {action === 'end-sessions' && <Text>{name}</Text>}
        {action === 'change' && <RoleFields value={place} onChange={setPlace} />}
        {wording.text !== null && invitation === null && <Text size="sm">{wording.text}</Text>}
        {invitation !== null && <InvitationLink name={name} path={invitation} />}
        {error !== null && (
          <Text size="sm" c="var(--alarm)" role="alert">
            {error}
          </Text>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {invitation === null ? texts.cancel : accounts.done}
          </Button>
          {invitation === null && (
            <Button onClick={confirm} loading={busy} data-autofocus>
              {wording.button}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  )
}
