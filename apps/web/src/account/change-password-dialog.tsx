import { Button, Modal, PasswordInput, Stack, Text } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { accountRequests } from '../api/account-requests.ts'
import { useLanguage } from '../language/language-context.tsx'
import { describeError } from '../session/describe-problem.ts'
import { NewPasswordFields } from './new-password-fields.tsx'

export function ChangePasswordDialog({ onClose }: { readonly onClose: () => void }) {
  const { texts } = useLanguage()
  const { accounts } = texts
  const [current, setCurrent] = useState('')
  const [password, setPassword] = useState<string | null>(null)
  const [phase, setPhase] = useState<'choosing' | 'sending' | 'changed'>('choosing')
  const [error, setError] = useState<string | null>(null)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (password === null) return
    setPhase('sending')
    setError(null)
    accountRequests.changePassword(current, password).then(
      () => setPhase('changed'),
      (failure: unknown) => {
        setError(describeError(failure, texts))
        setPhase('choosing')
      },
    )
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={accounts.changePassword}
      closeButtonProps={{ 'aria-label': texts.close }}
    >
      {phase === 'changed' ? (
        <Stack>
          <Text role="status">{accounts.passwordChanged}</Text>
          <Button onClick={onClose}>{accounts.done}</Button>
        </Stack>
      ) : (
        <form onSubmit={submit}>
          <Stack gap="sm">
            <PasswordInput
              label={accounts.currentPassword}
              autoComplete="current-password"
              value={current}
              onChange={(event) => setCurrent(event.currentTarget.value)}
              required
              data-autofocus
            />
            <NewPasswordFields onChange={setPassword} />
            {error !== null && (
              <Text size="sm" c="var(--alarm)" role="alert">
                {error}
              </Text>
            )}
            <Button type="submit" loading={phase === 'sending'} disabled={password === null}>
              {accounts.changePassword}
            </Button>
          </Stack>
        </form>
      )}
    </Modal>
  )
}
