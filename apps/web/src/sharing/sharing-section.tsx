import { Button, Group, MultiSelect, Stack, Text } from '@mantine/core'
import type { ScenarioSummary } from '@tinhgon/contract'
import { useCallback, useState } from 'react'
import { client } from '../api/client.ts'
import { useLoaded } from '../api/use-loaded.ts'
import { formatMoment } from '../language/format.ts'
import { useLanguage } from '../language/language-context.tsx'
import { Section } from '../panels/section.tsx'
import type { Members } from '../people/use-members.ts'
import { Fault } from './fault.tsx'
import { useAttempt } from './use-attempt.ts'

/** Who sees a scenario: its circle, or the whole workspace once it is released. */
export function SharingSection(props: {
  readonly document: ScenarioSummary
  readonly mayShare: boolean
  readonly people: Members
  readonly onChange: () => void
}) {
  const { document, mayShare, people, onChange } = props
  const { language, texts } = useLanguage()
  const { sharing } = texts
  const { busy, error, attempt } = useAttempt()
  const params = { scenarioId: document.id }
  const { releasedAt } = document
  if (document.locked) return <p className="quiet">{sharing.example}</p>
  const release = (released: boolean): void =>
    attempt(() => client.releaseScenario({ params, body: { released } }), onChange)
  return (
    <Section title={sharing.who}>
      <Stack gap={6} mt={4}>
        <Text size="sm">
          {releasedAt !== null ? sharing.released : mayShare ? sharing.private : sharing.privateOther}
        </Text>
        {releasedAt !== null && (
          <p className="quiet">{sharing.releasedOn(formatMoment(releasedAt, language))}</p>
        )}
        <Circle document={document} mayShare={mayShare} people={people} />
        {mayShare && (
          <Group>
            <Button size="xs" variant="default" disabled={busy} onClick={() => release(releasedAt === null)}>
              {releasedAt === null ? sharing.release : sharing.makePrivate}
            </Button>
          </Group>
        )}
        <Fault text={error} />
      </Stack>
    </Section>
  )
}

function Circle(props: {
  readonly document: ScenarioSummary
  readonly mayShare: boolean
  readonly people: Members
}) {
  const { document, mayShare, people } = props
  const { id: scenarioId, ownerId } = document
  const { texts } = useLanguage()
  const { sharing } = texts
  const load = useCallback(
    async () => (await client.readCircle({ params: { scenarioId } })).userIds,
    [scenarioId],
  )
  const { loaded, reload } = useLoaded(load)
  const [changed, setChanged] = useState<readonly string[] | null>(null)
  const { busy, error, attempt } = useAttempt()
  const saved = loaded.phase === 'loaded' ? loaded.value : []
  const candidates = people.members.filter(({ userId }) => userId !== ownerId)
  if (!mayShare)
    return (
      <p className="quiet">
        {`${sharing.circle}: ${saved.length === 0 ? sharing.circleEmpty : saved.map(people.nameOf).join(', ')}`}
      </p>
    )
  if (candidates.length === 0 && saved.length === 0) return null
  const save = (): void =>
    attempt(
      () => client.setCircle({ params: { scenarioId }, body: { userIds: [...(changed ?? saved)] } }),
      () => {
        setChanged(null)
        reload()
      },
    )
  return (
    <>
      <MultiSelect
        size="xs"
        label={sharing.circle}
        description={sharing.circleHint}
        placeholder={(changed ?? saved).length === 0 ? sharing.circleEmpty : ''}
        searchable
        value={[...(changed ?? saved)]}
        onChange={setChanged}
        data={[...new Set([...candidates.map(({ userId }) => userId), ...saved])].map((userId) => ({
          value: userId,
          label: people.nameOf(userId),
        }))}
      />
      {changed !== null && (
        <Group>
          <Button size="xs" loading={busy} onClick={save}>
            {sharing.circleSave}
          </Button>
        </Group>
      )}
      <Fault text={error} />
    </>
  )
}
