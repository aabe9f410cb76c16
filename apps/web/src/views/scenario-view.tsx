import { Center, Container, Loader, Stack, Text } from '@mantine/core'
import { useLanguage } from '../language/language-context.tsx'
import { changeLocation } from '../session/page-location.ts'
import { useScenario } from '../session/use-scenario.ts'
import { Message } from './message.tsx'
import { Workspace } from './workspace.tsx'

/** A scenario while it is being opened, when it could not be, and the workspace once it is. */
export function ScenarioView({ id }: { readonly id: string }) {
  const { texts } = useLanguage()
  const control = useScenario(id)
  const { state } = control
  if (state.phase === 'loading')
    return (
      <Center h="100vh">
        <Stack align="center" className="late">
          <Loader size="sm" />
          <Text>{texts.loading}</Text>
        </Stack>
      </Center>
    )
  if (state.phase === 'failed')
    return (
      <Container size="sm" py="xl">
        <Stack>
          <Message title={texts.failedTitle} action={{ label: texts.retry, run: control.reload }}>
            {state.reason}
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
  return <Workspace scenario={state.scenario} control={control} />
}
