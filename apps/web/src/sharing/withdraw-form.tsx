import { Button, Group, Stack, TextInput } from '@mantine/core'
import type { Review } from '@tinhgon/contract'
import { type FormEvent, useState } from 'react'
import { client } from '../api/client.ts'
import { useLanguage } from '../language/language-context.tsx'
import { Fault } from './fault.tsx'
import { useAttempt } from './use-attempt.ts'

/** Takes back what one handed in, or an approval that one gave. */
export function WithdrawForm({ review, onDone }: { readonly review: Review; readonly onDone: () => void }) {
  const { texts } = useLanguage()
  const { sharing } = texts
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const { busy, error, attempt } = useAttempt()
  if (!open)
    return (
      <Group>
        <Button size="xs" variant="default" onClick={() => setOpen(true)}>
          {sharing.withdraw}
        </Button>
      </Group>
    )
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const params = { scenarioId: review.scenarioId, reviewId: review.id }
    attempt(() => client.withdrawReview({ params, body: { reason: reason.trim() } }), onDone, {
      forbidden: sharing.notYours,
      'not-now': sharing.decidedAlready,
    })
  }
  return (
    <form onSubmit={submit}>
      <Stack gap={6}>
        <TextInput
          size="xs"
          label={sharing.reason}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          required
          data-autofocus
        />
        <Group gap="xs">
          <Button size="xs" type="submit" loading={busy} disabled={reason.trim() === ''}>
            {sharing.withdraw}
          </Button>
          <Button size="xs" variant="default" onClick={() => setOpen(false)}>
            {texts.cancel}
          </Button>
        </Group>
        <Fault text={error} />
      </Stack>
    </form>
  )
}
