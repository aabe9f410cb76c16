import { PasswordInput, Text } from '@mantine/core'
import { useId, useState } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import { shortestPassword, strengthOf } from './password-strength.ts'

/** A new password, typed twice; tells in words how good it is. Gives null until it can be used. */
export function NewPasswordFields({ onChange }: { readonly onChange: (password: string | null) => void }) {
  const { texts } = useLanguage()
  const { accounts } = texts
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const strengthId = useId()
  const judged = strengthOf(first)
  const differ = second !== '' && first !== second
  const told =
    judged.strength === 'too-short'
      ? accounts.strength['too-short'](judged.missing)
      : accounts.strength[judged.strength]
  const change = (one: string, other: string): void => {
    setFirst(one)
    setSecond(other)
    onChange(one.length >= shortestPassword && one === other ? one : null)
  }
  return (
    <>
      <PasswordInput
        label={accounts.newPassword}
        autoComplete="new-password"
        aria-describedby={strengthId}
        value={first}
        onChange={(event) => change(event.currentTarget.value, second)}
        maxLength={128}
        required
      />
      <Text size="xs" c="dimmed" id={strengthId} aria-live="polite" mih={18}>
        {first === '' ? '' : told}
      </Text>
      <PasswordInput
        label={accounts.repeatPassword}
        autoComplete="new-password"
        value={second}
        onChange={(event) => change(first, event.currentTarget.value)}
        error={differ ? accounts.passwordsDiffer : null}
        maxLength={128}
        required
      />
    </>
  )
}
