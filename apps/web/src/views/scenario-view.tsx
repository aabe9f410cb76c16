import { Container, Stack } from '@mantine/core'
import { useLanguage } from '../language/language-context.tsx'
import { describeError } from '../session/describe-problem.ts'
import { changeLocation } from '../session/page-location.ts'
import { useSession } from '../session/use-scenario.ts'
import { Message } from './message.tsx'
import { Waiting } from './waiting.tsx'
import { Workspace } from './workspace.tsx'

/** A scenario while it is being opened, when it could not be, and the workspace once it is. */
export function ScenarioView({
  id,
  pastVersion,
}: {
  readonly id: string
  readonly pastVersion: number | null
}) {
  const { texts } = useLanguage()
  const { session, progress, reload } = useSession(id, pastVersion)
  if (session.phase === 'loading')
    return (
      <Waiting
        what={progress ? texts.opening[progress.doing] : texts.openingScenario}
        share={progress?.share ?? null}
      />
    )
  if (session.phase === 'failed')
    return (
      <Container size="sm" py="xl">
        <Stack>
          <Message title={texts.failedTitle} action={{ label: texts.retry, run: reload }}>
            {describeError(session.error, texts)}
          </Message>
          <Message
            title={texts.home}
            action={{ label: texts.backHome, run: () => changeLocation({ scenarioId: null }) }}
          >
            {id}
          </Message>
        </Stack>
      </Container>
    )
  return <Workspace session={session.value} pastVersion={pastVersion} />
}
