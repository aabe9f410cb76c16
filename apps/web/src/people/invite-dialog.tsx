import { Button, Modal, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { ShownOnce } from '../account/shown-once.tsx'
import { client } from '../api/client.ts'
import { useLanguage } from '../language/language-context.tsx'
import { describeError } from '../session/describe-problem.ts'
import { type RoleAndScope, RoleFields } from './role-fields.tsx'

/** Makes somebody a member; for a new account the link to its password is shown, once. */
export function InviteDialog(props: {
  readonly workspaceId: string
  readonly onInvited: () => void
  readonly onClose: () => void
}) {
  const { workspaceId, onInvited, onClose } = props
  const { texts } = useLanguage()
  const { peoplePage: page, accounts } = texts
  const [email, setEmail] = useState('')
  const [name, setName] = useState('')
  const [place, setPlace] = useState<RoleAndScope>({ role: 'planner', scope: null })
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const [invitation, setInvitation] = useState<string | null | undefined>(undefined)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setBusy(true)
    setError(null)
    const body = { email, name, role: place.role, scopeUnitId: place.scope?.id ?? null }
    client
      .inviteMember({ params: { workspaceId }, body })
      .then(
        (invited) => {
          setInvitation(invited.invitation)
          onInvited()
        },
        (failure: unknown) => setError(describeError(failure, texts, { 'not-now': page.elsewhere })),
      )
      .finally(() => setBusy(false))
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={page.inviteTitle}
      closeButtonProps={{ 'aria-label': texts.close }}
    >
      {invitation === undefined ? (
        <form onSubmit={submit}>
          <Stack gap="sm">
            <TextInput
              type="email"
              label={accounts.email}
              autoComplete="off"
              value={email}
              onChange={(event) => setEmail(event.currentTarget.value)}
              required
              data-autofocus
            />
            <TextInput
              label={page.name}
              autoComplete="off"
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
              required
            />
            <RoleFields value={place} onChange={setPlace} />
            {error !== null && (
              <Text size="sm" c="var(--alarm)" role="alert">
                {error}
              </Text>
            )}
            <Button type="submit" loading={busy}>
              {page.inviteButton}
            </Button>
          </Stack>
        </form>
      ) : (
        <Stack>
          {invitation === null ? (
            <Text role="status">{page.invitedKnown(name)}</Text>
          ) : (
            <InvitationLink name={name} path={invitation} />
          )}
          <Button onClick={onClose}>{accounts.done}</Button>
        </Stack>
      )}
    </Modal>
  )
}

/** The whole address, to be handed over. */
export function InvitationLink({ name, path }: { readonly name: string; readonly path: string }) {
  const { texts } = useLanguage()
  return (
    <>
      <ShownOnce secret={`${window.location.origin}${path}`} hint={texts.peoplePage.invited(name)} />
      <Text size="sm">{texts.peoplePage.invitationOnce}</Text>
    </>
  )
}
