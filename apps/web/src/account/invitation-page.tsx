import { Button, Stack, Text } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { client } from '../api/client.ts'
import { useLanguage } from '../language/language-context.tsx'
import { describeError } from '../session/describe-problem.ts'
import { goTo } from '../session/page-path.ts'
import { EntranceFrame } from './entrance-frame.tsx'
import { NewPasswordFields } from './new-password-fields.tsx'

/** Whoever was invited chooses a password, once, and signs in with it. */
export function InvitationPage({ token }: { readonly token: string }) {
  const { texts } = useLanguage()
  const { accounts } = texts
  const [password, setPassword] = useState<string | null>(null)
  const [phase, setPhase] = useState<'choosing' | 'sending' | 'set'>('choosing')
  const [error, setError] = useState<string | null>(null)

  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (password === null) return
    setPhase('sending')
    setError(null)
    client.acceptInvitation({ params: { token }, body: { password } }).then(
      () => setPhase('set'),
      (failure: unknown) => {
        const spent = accounts.invitationSpent
        setError(describeError(failure, texts, { 'not-now': spent, malformed: spent }))
        setPhase('choosing')
      },
    )
  }

  if (phase === 'set')
    return (
      <EntranceFrame title={accounts.invitationTitle}>
        <Stack>
          <Text role="status">{accounts.passwordSet}</Text>
          <Button onClick={() => goTo('/sign-in')} data-autofocus>
            {accounts.signIn}
          </Button>
        </Stack>
      </EntranceFrame>
    )
  return (
    <EntranceFrame title={accounts.invitationTitle}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <Text size="sm">{accounts.invitationText}</Text>
          <NewPasswordFields onChange={setPassword} />
          {error !== null && (
            <Text size="sm" c="var(--alarm)" role="alert">
              {error}
            </Text>
          )}
          <Button type="submit" loading={phase === 'sending'} disabled={password === null}>
            {accounts.setPassword}
          </Button>
          {error !== null && (
            <Button variant="default" onClick={() => goTo('/sign-in')}>
              {accounts.signIn}
            </Button>
          )}
        </Stack>
      </form>
    </EntranceFrame>
  )
}
