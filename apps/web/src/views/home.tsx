import { Badge, Button, Container, Group, Loader, Stack, Text, Title } from '@mantine/core'
import { IconLock, IconPencil } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { listScenarios, type ScenarioSummary } from '../api/api-client.ts'
import { useLanguage } from '../language/language-context.tsx'
import { LanguageSwitch } from '../panels/language-switch.tsx'
import { changeLocation } from '../session/page-location.ts'
import { Message } from './message.tsx'

type Listing =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly reason: string }
  | { readonly phase: 'listed'; readonly scenarios: readonly ScenarioSummary[] }

/** The scenarios at hand; the official one of Huế comes first. */
export function Home() {
  const { texts } = useLanguage()
  const [listing, setListing] = useState<Listing>({ phase: 'loading' })
  const load = (): void => {
    setListing({ phase: 'loading' })
    listScenarios().then(
      (scenarios) => setListing({ phase: 'listed', scenarios }),
      (error: Error) => setListing({ phase: 'failed', reason: error.message }),
    )
  }
  useEffect(load, [])
  return (
    <Container size="md" py="xl">
      <Group justify="space-between" align="flex-start" mb="xl">
        <div>
          <Title order={1} fz={24}>
            {texts.productName}
          </Title>
          <Text c="ink.5">{texts.tagline}</Text>
        </div>
        <LanguageSwitch />
      </Group>
      <Title order={2} fz={18} mb="sm">
        {texts.scenarios}
      </Title>
      {listing.phase === 'loading' && <Loader size="sm" aria-label={texts.loading} />}
      {listing.phase === 'failed' && (
        <Message title={texts.failedTitle} action={{ label: texts.retry, run: load }}>
          {texts.offlineTitle}: {listing.reason}
        </Message>
      )}
      {listing.phase === 'listed' && listing.scenarios.length === 0 && <Text>{texts.noScenarios}</Text>}
      {listing.phase === 'listed' && (
        <Stack gap="sm" component="ul" p={0} m={0}>
          {listing.scenarios.map((scenario) => (
            <ScenarioCard key={scenario.id} scenario={scenario} />
          ))}
        </Stack>
      )}
    </Container>
  )
}

function ScenarioCard({ scenario }: { readonly scenario: ScenarioSummary }) {
  const { texts, language } = useLanguage()
  return (
    <li className="scenario-card">
      <div>
        <Text fw={600}>{scenario.title[language]}</Text>
        {scenario.description && (
          <Text size="sm" c="ink.5" maw={620}>
            {scenario.description[language]}
          </Text>
        )}
        <Group gap="xs" mt={6}>
          <Badge
            variant="outline"
            tt="none"
            leftSection={scenario.locked ? <IconLock size={12} /> : <IconPencil size={12} />}
          >
            {scenario.locked ? texts.official : texts.draft}
          </Badge>
          <Text size="xs" c="ink.5">
            {texts.versionOf(scenario.version)}
          </Text>
        </Group>
      </div>
      <Button
        variant={scenario.id === 'hue-official' ? 'filled' : 'default'}
        onClick={() => changeLocation({ scenarioId: scenario.id, step: null, selected: [], view: 'after' })}
      >
        {texts.openScenario}
      </Button>
    </li>
  )
}
