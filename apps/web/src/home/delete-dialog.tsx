import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import type { ScenarioSummary } from '@tinhgon/contract'
import { textIn } from '@tinhgon/model'
import { type FormEvent, useState } from 'react'
import { client } from '../api/client.ts'
import { useLanguage } from '../language/language-context.tsx'
import { Fault } from '../sharing/fault.tsx'
import { useAttempt } from '../sharing/use-attempt.ts'

const shortestReason = 3

/** Deleting takes the history along, so it is said before, and a reason is asked. */
export function DeleteDialog(props: {
  readonly scenario: ScenarioSummary
  readonly onDeleted: () => void
  readonly onClose: () => void
}) {
  const { scenario, onDeleted, onClose } = props
  const { texts, language } = useLanguage()
  const { homePage: page } = texts
  const [reason, setReason] = useState('')
  const { busy, error, attempt } = useAttempt()
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    attempt(
      () => client.deleteScenario({ params: { scenarioId: scenario.id }, body: { reason: reason.trim() } }),
      () => {
        onDeleted()
        onClose()
      },
    )
  }
  return (
    <Modal opened onClose={onClose} title={page.deleteTitle} closeButtonProps={{ 'aria-label': texts.close }}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <Text size="sm">{page.deleteText(textIn(scenario.title, language))}</Text>
          <Textarea
            label={page.deleteReason}
            description={page.deleteReasonHint}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            required
            data-autofocus
          />
          <Fault text={error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {texts.cancel}
            </Button>
            <Button
              type="submit"
              color="red.9"
              loading={busy}
              disabled={reason.trim().length < shortestReason}
            >
              {page.deleteButton}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
