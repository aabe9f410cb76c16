import { Button, Divider, PasswordInput, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { accountRequests } from '../api/account-requests.ts'
import { useLanguage } from '../language/language-context.tsx'
import { describeError } from '../session/describe-problem.ts'
import { type SignIn, useWho } from '../session/who.tsx'
import { EntranceFrame } from './entrance-frame.tsx'

/** E-mail and password, or the organisation's own sign-on where there is one. */
export function SignInPage(props: {
  readonly signIn: SignIn
  /** Where one was, to come back to. */
  readonly back: string
  /** What the organisation's sign-on brought back. */
  readonly problem: string | null
}) {
  const { signIn, back, problem } = props
  const { texts } = useLanguage()
  const { accounts } = texts
  const { askAgain } = useWho()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string | null>(problem === null ? null : sentenceOf(problem))

  function sentenceOf(code: string): string {
    const sentences: Readonly<Record<string, string>> = accounts.signOnProblems
    return sentences[code] ?? sentences['sign-on-failed'] ?? code
  }

  async function attempt(work: () => Promise<unknown>): Promise<void> {
    setBusy(true)
    setError(null)
    try {
      await work()
    } catch (failure) {
      setError(describeError(failure, texts))
    } finally {
      setBusy(false)
    }
  }

  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void attempt(async () => {
      await accountRequests.signIn(email, password)
      askAgain()
    })
  }
  const signOn = (): void =>
    void attempt(async () => window.location.assign(await accountRequests.beginSignOn(back)))

  return (
    <EntranceFrame title={accounts.signInTitle}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <TextInput
            type="email"
            label={accounts.email}
            autoComplete="username"
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
            required
            data-autofocus
          />
          <PasswordInput
            label={accounts.password}
            autoComplete="current-password"
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            required
          />
          {error !== null && (
            <Text size="sm" c="var(--alarm)" role="alert">
              {error}
            </Text>
          )}
          <Button type="submit" loading={busy}>
            {accounts.signIn}
          </Button>
          {signIn.signOn && (
            <>
              <Divider label={accounts.or} />
              <Button variant="default" onClick={signOn} disabled={busy}>
                {accounts.signOnWith(signIn.signOn.name)}
              </Button>
            </>
          )}
          <p className="quiet">{accounts.signInHint}</p>
        </Stack>
      </form>
    </EntranceFrame>
  )
}
