import { Button, Group, Stack, Textarea } from '@mantine/core'
import type { Review } from '@tinhgon/contract'
import { useState } from 'react'
import { client } from '../api/client.ts'
import { useLanguage } from '../language/language-context.tsx'
import { shortHash } from './content-hash.tsx'
import { Fault } from './fault.tsx'
import { useAttempt } from './use-attempt.ts'

/** Approves exactly one content, the one on the screen, or returns it with a reason. */
export function DecisionForm({
  review,
  onDecided,
}: {
  readonly review: Review
  readonly onDecided: () => void
}) {
  const { texts } = useLanguage()
  const { sharing } = texts
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const { busy, error, attempt } = useAttempt()
  const { contentHash } = review
  const params = { scenarioId: review.scenarioId, reviewId: review.id }
  const given = reason.trim()
  const here = {
    forbidden: sharing.ownWork,
    'not-now': sharing.decidedAlready,
    refused: sharing.otherContent,
  }
  const approve = (): void => {
    const body = { decision: 'approved' as const, contentHash, reason: given === '' ? null : given }
    attempt(() => client.decideReview({ params, body }), onDecided, here)
  }
  const giveBack = (): void => {
    setMissing(given === '')
    if (given === '') return
    const body = { decision: 'returned' as const, contentHash, reason: given }
    attempt(() => client.decideReview({ params, body }), onDecided, here)
  }
  return (
    <Stack gap={6}>
      <Textarea
        size="xs"
        autosize
        minRows={2}
        label={sharing.approveNote}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={missing && given === '' ? sharing.reasonNeeded : null}
      />
      <Group gap="xs">
        <Button size="xs" disabled={busy} onClick={approve}>
          {sharing.approveHash(shortHash(contentHash))}
        </Button>
        <Button size="xs" variant="default" disabled={busy} onClick={giveBack}>
          {sharing.return}
        </Button>
      </Group>
      <Fault text={error} />
    </Stack>
  )
}
