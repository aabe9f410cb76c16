import { Button, Container, Group, Paper, SegmentedControl, Stack, Text, Title } from '@mantine/core'
import type { ScenarioSummary } from '@tinhgon/contract'
import { Suspense, useCallback, useState } from 'react'
import { AccountMenu } from '../account/account-menu.tsx'
import { useLoaded } from '../api/use-loaded.ts'
import { CompareBar } from '../home/compare-bar.tsx'
import { listPages, noneListed } from '../home/list-pages.ts'
import { ScenarioCard } from '../home/scenario-card.tsx'
import { useScenarioStates } from '../home/scenario-state.ts'
import { useLanguage } from '../language/language-context.tsx'
import { ReadingChoices } from '../panels/reading-choices.tsx'
import { describeError } from '../session/describe-problem.ts'
import { goTo } from '../session/page-path.ts'
import { draftingWorkspace, useMe } from '../session/who.tsx'
import { lazyPart } from './lazy-part.ts'
import { Message } from './message.tsx'
import { Waiting } from './waiting.tsx'

// It reads files, so it brings along what reads them.
const NewScenarioDialog = lazyPart(
  async () => (await import('../home/new-scenario-dialog.tsx')).NewScenarioDialog,
)

/** The scenarios at hand; the official one of Huế comes first. */
export function Home() {
  const { texts } = useLanguage()
  const { homePage: page } = texts
  const [archived, setArchived] = useState<'yes' | 'no'>('no')
  const [pages, setPages] = useState(1)
  const [compared, setCompared] = useState<readonly ScenarioSummary[]>([])
  const load = useCallback(() => listPages(archived, pages), [archived, pages])
  const { loaded, reload } = useLoaded(load)
  const { scenarios, more } = loaded.phase === 'loaded' ? loaded.value : noneListed
  const states = useScenarioStates(scenarios)
  const { me } = useMe()
  const workspaceId = draftingWorkspace(me, null)
  const [beginning, setBeginning] = useState(false)
  return (
    <Container size="md" py="xl" component="main">
      <Group justify="space-between" align="flex-start" wrap="nowrap" mb="xl" className="page-bar">
        <div>
          <Title order={1} fz={24}>
            {texts.productName}
          </Title>
          <Text c="dimmed">{texts.tagline}</Text>
        </div>
        <Group gap="sm" wrap="nowrap">
          <AccountMenu />
          <ReadingChoices />
        </Group>
      </Group>
      <Group justify="space-between" mb="sm">
        <Title order={2} fz={18}>
          {texts.scenarios}
        </Title>
        <Group gap="sm">
          {workspaceId !== null && (
            <Button size="xs" onClick={() => setBeginning(true)}>
              {page.newScenario.open}
            </Button>
          )}
          <Button size="xs" variant="default" onClick={() => goTo('/resolution')}>
            {texts.resolution.open}
          </Button>
          <SegmentedControl
            size="xs"
            aria-label={page.show}
            value={archived}
            onChange={(chosen) => {
              setArchived(chosen === 'yes' ? 'yes' : 'no')
              setPages(1)
            }}
            data={[
              { value: 'no', label: page.current },
              { value: 'yes', label: page.archived },
            ]}
          />
        </Group>
      </Group>
      {loaded.phase === 'loading' && <Waiting h={120} />}
      {loaded.phase === 'failed' && (
        <Message title={texts.failedTitle} action={{ label: texts.retry, run: reload }}>
          {describeError(loaded.error, texts)}
        </Message>
      )}
      {loaded.phase === 'loaded' && scenarios.length === 0 && (
        <Paper withBorder p="lg">
          <Text>{archived === 'yes' ? page.noneArchived : page.noneVisible}</Text>
        </Paper>
      )}
      <Stack gap="sm" component="ul" p={0} m={0}>
        {scenarios.map((scenario) => (
          <ScenarioCard
            key={scenario.id}
            scenario={scenario}
            state={states.get(scenario.id) ?? null}
            onChange={reload}
            compared={compared}
            onCompared={setCompared}
          />
        ))}
      </Stack>
      {more && (
        <Button variant="default" mt="md" onClick={() => setPages((count) => count + 1)}>
          {page.more}
        </Button>
      )}
      {beginning && workspaceId !== null && (
        <Suspense fallback={<Waiting />}>
          <NewScenarioDialog workspaceId={workspaceId} onClose={() => setBeginning(false)} />
        </Suspense>
      )}
      <CompareBar compared={compared} onClear={() => setCompared([])} />
    </Container>
  )
}
