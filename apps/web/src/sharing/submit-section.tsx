import { Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { client } from '../api/client.ts'
import { useLanguage } from '../language/language-context.tsx'
import { Section } from '../panels/section.tsx'
import type { OpenScenario } from '../session/scenario-session.ts'
import { ContentHash } from './content-hash.tsx'
import { Fault } from './fault.tsx'
import { useAttempt } from './use-attempt.ts'

/** The content that is on the screen, by its hash; handed in by whoever may. */
export function SubmitSection(props: {
  readonly scenario: OpenScenario
  readonly hash: string
  readonly maySubmit: boolean
  readonly onSubmitted: () => void
}) {
  const { scenario, hash, maySubmit, onSubmitted } = props
  const { document, folded } = scenario
  const { texts } = useLanguage()
  const { sharing } = texts
  const [note, setNote] = useState('')
  const { busy, error, attempt } = useAttempt()
  const refusedActs = folded.steps.filter(({ ok }) => !ok).length
  const submit = (): void => {
    const body = {
      version: document.version,
      contentHash: hash,
      note: note.trim() === '' ? null : note.trim(),
    }
    const params = { scenarioId: document.id }
    attempt(
      () => client.submitVersion({ params, body }),
      () => {
        setNote('')
        onSubmitted()
      },
      { refused: sharing.otherContent },
    )
  }
  return (
    <Section title={sharing.hash}>
      <Stack gap={6} mt={4}>
        <Group gap="xs">
          <ContentHash hash={hash} />
          <span className="quiet">{sharing.submitted(document.version)}</span>
        </Group>
        <p className="quiet">{sharing.hashHint}</p>
        {maySubmit && refusedActs > 0 && <Text size="sm">{sharing.refusedActs(refusedActs)}</Text>}
        {maySubmit && refusedActs === 0 && (
          <>
            <Textarea
              size="xs"
              autosize
              minRows={2}
              label={sharing.submitNote}
              value={note}
              onChange={(event) => setNote(event.currentTarget.value)}
            />
            <Group>
              <Button size="xs" loading={busy} onClick={submit}>
                {sharing.submit}
              </Button>
            </Group>
          </>
        )}
        <Fault text={error} />
      </Stack>
    </Section>
  )
}
