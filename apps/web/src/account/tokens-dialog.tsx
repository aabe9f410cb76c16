import { Button, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { type ApiToken, accountRequests } from '../api/account-requests.ts'
import { useLoaded } from '../api/use-loaded.ts'
import { formatMoment } from '../language/format.ts'
import { useLanguage } from '../language/language-context.tsx'
import { describeError } from '../session/describe-problem.ts'
import { ShownOnce } from './shown-once.tsx'

const lifetimes = [30, 90, 180, 365]

/** Tokens for programs: make one, see which there are, revoke. */
export function TokensDialog({ onClose }: { readonly onClose: () => void }) {
  const { texts } = useLanguage()
  const { accounts } = texts
  const { loaded, reload } = useLoaded(accountRequests.listTokens)
  const [name, setName] = useState('')
  const [days, setDays] = useState('90')
  const [made, setMade] = useState<string | null>(null)
  const [error, setError] = useState<string | null>(null)
  const attempt = (work: () => Promise<unknown>): void => {
    setError(null)
    work().then(reload, (failure: unknown) => setError(describeError(failure, texts)))
  }
  const create = (event: FormEvent): void => {
    event.preventDefault()
    attempt(async () => {
      setMade((await accountRequests.createToken(name.trim(), Number(days))).key)
      setName('')
    })
  }
  const tokens = loaded.phase === 'loaded' ? loaded.value : []
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={accounts.tokens}
      closeButtonProps={{ 'aria-label': texts.close }}
    >
      <Stack>
        <Text size="sm">{accounts.tokensText}</Text>
        <form onSubmit={create}>
          <Group align="flex-end" gap="sm">
            <TextInput
              flex="1 1 200px"
              label={accounts.tokenName}
              value={name}
              maxLength={64}
              onChange={(event) => setName(event.currentTarget.value)}
              required
              data-autofocus
            />
            <Select
              w={120}
              label={accounts.tokenDays}
              value={days}
              allowDeselect={false}
              onChange={(chosen) => chosen !== null && setDays(chosen)}
              data={lifetimes.map((count) => ({ value: String(count), label: accounts.days(count) }))}
            />
            <Button type="submit" disabled={name.trim() === ''}>
              {accounts.createToken}
            </Button>
          </Group>
        </form>
        {made !== null && <ShownOnce secret={made} hint={accounts.tokenOnce} />}
        {error !== null && (
          <Text size="sm" c="var(--alarm)" role="alert">
            {error}
          </Text>
        )}
        {loaded.phase === 'loaded' && tokens.length === 0 && <p className="quiet">{accounts.noTokens}</p>}
        <ul className="plain">
          {tokens.map((token) => (
            <TokenRow
              key={token.id}
              token={token}
              onRevoke={() => attempt(() => accountRequests.revokeToken(token.id))}
            />
          ))}
        </ul>
      </Stack>
    </Modal>
  )
}

function TokenRow({ token, onRevoke }: { readonly token: ApiToken; readonly onRevoke: () => void }) {
  const { language, texts } = useLanguage()
  const { accounts } = texts
  const name = token.name ?? token.id
  const ends = token.expiresAt === null ? '–' : formatMoment(token.expiresAt, language)
  return (
    <li className="row listed">
      <span>
        {name}
        <p className="quiet">{accounts.tokenSince(formatMoment(token.createdAt, language), ends)}</p>
      </span>
      <Button size="xs" variant="default" aria-label={accounts.revokeToken(name)} onClick={onRevoke}>
        {accounts.revoke}
      </Button>
    </li>
  )
}
