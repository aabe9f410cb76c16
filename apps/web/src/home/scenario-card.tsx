import { Badge, Button, Group, Text } from '@mantine/core'
import { IconCircleCheck, IconLock, IconPencil } from '@tabler/icons-react'
import type { ScenarioSummary } from '@tinhgon/contract'
import { textIn } from '@tinhgon/model'
import { formatMoment } from '../language/format.ts'
import { useLanguage } from '../language/language-context.tsx'
import { changeLocation } from '../session/page-location.ts'
import { CompareTick } from './compare-tick.tsx'
import { ScenarioMenu } from './scenario-menu.tsx'
import type { ScenarioState } from './scenario-state.ts'

/** A scenario in the list: title, where it stands, when it was last changed, what may be done with it. */
export function ScenarioCard(props: {
  readonly scenario: ScenarioSummary
  readonly state: ScenarioState | null
  readonly onChange: () => void
  /** Those that are ticked to be put side by side. */
  readonly compared: readonly ScenarioSummary[]
  readonly onCompared: (compared: readonly ScenarioSummary[]) => void
}) {
  const { scenario, state, onChange, compared, onCompared } = props
  const { texts, language } = useLanguage()
  const { homePage: page } = texts
  const shared =
    scenario.archivedAt !== null ? null : scenario.releasedAt !== null ? page.released : page.private
  return (
    <li className="scenario-card">
      <CompareTick scenario={scenario} compared={compared} onCompared={onCompared} />
      <div className="scenario-card-text">
        <Text fw={600}>{textIn(scenario.title, language)}</Text>
        {scenario.description && (
          <Text size="sm" c="dimmed" maw={620}>
            {textIn(scenario.description, language)}
          </Text>
        )}
        <Group gap="xs" mt={6}>
          <Badge
            variant={state === 'approved' ? 'filled' : 'outline'}
            tt="none"
            leftSection={<StateIcon locked={scenario.locked} state={state} />}
          >
            {scenario.locked
              ? texts.official
              : scenario.archivedAt !== null
                ? page.archived
                : state === null
                  ? texts.draft
                  : page[state]}
          </Badge>
          <Text size="xs" c="dimmed">
            {[
              ...(scenario.locked || shared === null ? [] : [shared]),
              texts.versionOf(scenario.version),
              ...(scenario.locked ? [] : [page.changedAt(formatMoment(scenario.changedAt, language))]),
            ].join(' · ')}
          </Text>
        </Group>
      </div>
      <Group gap="xs" wrap="nowrap">
        <Button
          variant={scenario.id === 'hue-official' ? 'filled' : 'default'}
          onClick={() =>
            changeLocation({
              scenarioId: scenario.id,
              step: null,
              selected: [],
              view: 'after',
              version: null,
            })
          }
        >
          {texts.openScenario}
        </Button>
        <ScenarioMenu scenario={scenario} onChange={onChange} />
      </Group>
    </li>
  )
}

function StateIcon({ locked, state }: { readonly locked: boolean; readonly state: ScenarioState | null }) {
  if (locked) return <IconLock size={12} />
  return state === 'approved' ? <IconCircleCheck size={12} /> : <IconPencil size={12} />
}
