import { Button, Modal, Stack, TextInput } from '@mantine/core'
import type { ScenarioSummary } from '@tinhgon/contract'
import { type FormEvent, useState } from 'react'
import { client } from '../api/client.ts'
import { useLanguage } from '../language/language-context.tsx'
import { Fault } from '../sharing/fault.tsx'
import { useAttempt } from '../sharing/use-attempt.ts'

export function RenameDialog(props: {
  readonly scenario: ScenarioSummary
  readonly onRenamed: () => void
  readonly onClose: () => void
}) {
  const { scenario, onRenamed, onClose } = props
  const { texts } = useLanguage()
  const { homePage: page } = texts
  const [vi, setVi] = useState(scenario.title.vi)
  const [en, setEn] = useState(scenario.title.en)
  const { busy, error, attempt } = useAttempt()
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const title = { vi: vi.trim(), en: en.trim() }
    attempt(
      () => client.renameScenario({ params: { scenarioId: scenario.id }, body: { title } }),
      () => {
        onRenamed()
        onClose()
      },
    )
  }
  return (
    <Modal opened onClose={onClose} title={page.renameTitle} closeButtonProps={{ 'aria-label': texts.close }}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <TextInput
            label={page.titleVi}
            value={vi}
            onChange={(event) => setVi(event.currentTarget.value)}
            required
            data-autofocus
          />
          <TextInput
            label={page.titleEn}
            value={en}
            onChange={(event) => setEn(event.currentTarget.value)}
            required
          />
          <Fault text={error} />
          <Button type="submit" loading={busy} disabled={vi.trim() === '' || en.trim() === ''}>
            {page.save}
          </Button>
        </Stack>
      </form>
    </Modal>
  )
}
