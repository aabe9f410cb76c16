import { ActionIcon, Badge, Button, Group, Menu, Switch, Text } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconDots } from '@tabler/icons-react'
import type { FoldStep } from '@tinhgon/engine'
import {
  type ChangeEvent,
  describeRefusal,
  type Edit,
  formatCalendarDate,
  type PlannedAct,
} from '@tinhgon/model'
import { useState } from 'react'
import { useLanguage } from '../language/language-context.tsx'

const shownAtOnce = 12

/** One act of the plan: when, what, on what basis, and what can be done with it. */
export function ActRow(props: {
  readonly planned: PlannedAct
  /** What it did where the plan is folded; undefined while it is switched off. */
  readonly step: FoldStep | undefined
  readonly say: (event: ChangeEvent) => string
  readonly current: boolean
  readonly editable: boolean
  readonly saving: boolean
  readonly earlier: Edit | null
  readonly later: Edit | null
  readonly onEdits: (edits: readonly Edit[]) => void
  readonly onEdit: () => void
  readonly onGoTo: () => void
}) {
  const { planned, step, say, current, editable, saving, earlier, later } = props
  const { act, on, annotation } = planned
  const { language, texts } = useLanguage()
  const [shown, setShown] = useState(shownAtOnce)
  return (
    <li className={on ? 'act-row' : 'act-row off'} aria-current={current ? 'step' : undefined}>
      <div className="act-head">
        <div className="act-words">
          <p className="quiet figure">
            {formatCalendarDate(act.operatesOn, language)}
            {act.legalBasis &&
              ` · ${[act.legalBasis.document, act.legalBasis.clause].filter((part) => part).join(', ')}`}
          </p>
          <button type="button" className="link act-title" disabled={!on} onClick={props.onGoTo}>
            {act.title}
          </button>
          {annotation !== null && <p className="act-note">{annotation}</p>}
          {step && !step.ok && (
            <p className="refused-act">
              <Badge variant="outline" radius="sm">
                {texts.refusedAct}
              </Badge>{' '}
              {step.refusals[0] && describeRefusal(step.refusals[0], language)}
            </p>
          )}
        </div>
        {editable && (
          <Group gap={4} wrap="nowrap" align="flex-start">
            <Switch
              size="xs"
              checked={on}
              disabled={saving}
              aria-label={texts.acting.onOff(act.title)}
              onChange={(event) =>
                props.onEdits([
                  { type: 'act-switched', version: 1, actId: act.id, on: event.currentTarget.checked },
                ])
              }
            />
            <ActionIcon
              size="sm"
              variant="subtle"
              aria-label={texts.acting.earlier(act.title)}
              title={earlier ? undefined : texts.acting.byDay}
              disabled={saving || earlier === null}
              onClick={() => earlier && props.onEdits([earlier])}
            >
              <IconArrowUp size={14} />
            </ActionIcon>
            <ActionIcon
              size="sm"
              variant="subtle"
              aria-label={texts.acting.later(act.title)}
              title={later ? undefined : texts.acting.byDay}
              disabled={saving || later === null}
              onClick={() => later && props.onEdits([later])}
            >
              <IconArrowDown size={14} />
            </ActionIcon>
            <Menu position="bottom-end" shadow="md">
              <Menu.Target>
                <ActionIcon size="sm" variant="subtle" aria-label={texts.acting.more(act.title)}>
                  <IconDots size={14} />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item onClick={props.onEdit}>{texts.acting.edit}</Menu.Item>
                <Menu.Item
                  color="red"
                  onClick={() => props.onEdits([{ type: 'act-removed', version: 1, actId: act.id }])}
                >
                  {texts.acting.remove}
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
          </Group>
        )}
      </div>
      <details>
        <summary>{texts.changesOf(act.events.length)}</summary>
        <ul className="event-sentences">
          {act.events.slice(0, shown).map((event, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two events of an act may read alike
            <li key={place}>{say(event)}</li>
          ))}
        </ul>
        {act.events.length > shown && (
          <Button size="compact-xs" variant="subtle" onClick={() => setShown(shown + 200)}>
            {texts.more(act.events.length - shown)}
          </Button>
        )}
      </details>
      {!on && (
        <Text size="xs" c="dimmed">
          {texts.acting.isOff}
        </Text>
      )}
    </li>
  )
}
