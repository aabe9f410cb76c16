import { Button, Group, Text, TextInput } from '@mantine/core'
import { formatCalendarDate, formatCount } from '@tinhgon/model'
import { useMemo, useState } from 'react'
import { ImpactView } from '../changes/impact-view.tsx'
import { useLanguage } from '../language/language-context.tsx'
import { parseDate } from '../language/parse-date.ts'
import { draftTitle } from '../session/draft-title.ts'
import { changeLocation } from '../session/page-location.ts'
import { planCommand, standingAt } from '../session/plan-command.ts'
import type { Standing } from '../session/standing.ts'
import type { ScenarioControl } from '../session/use-scenario.ts'
import { type Placement, placementCommand } from './placement-draft.ts'

/** All placements as one act: what it would do, conflicts included, before it is saved. */
export function PlacementSave(props: {
  readonly control: ScenarioControl
  readonly standing: Standing
  readonly draft: readonly Placement[]
  readonly onSaved: () => void
  readonly onDiscard: () => void
}) {
  const { control, standing, draft, onSaved, onDiscard } = props
  const { folded, document } = control.scenario
  const { language, texts } = useLanguage()
  const { placement } = texts
  const stand = useMemo(() => standingAt(folded, standing.position), [folded, standing])
  const [dateText, setDateText] = useState(() => formatCalendarDate(stand.date, language))
  const [actId] = useState(() => `act-${crypto.randomUUID()}`)
  const operatesOn = parseDate(dateText)
  const impact = useMemo(() => {
    if (operatesOn === null) return null
    const command = placementCommand(draft, { actId, title: placement.actTitle(draft.length), operatesOn })
    return planCommand(folded, command, stand.beforeActId)
  }, [folded, stand, draft, actId, operatesOn, placement])
  const save = async (): Promise<void> => {
    if (!impact?.ok || !(await control.save([impact.edit], draftTitle(document.title)))) return
    onSaved()
    changeLocation({ step: standing.position + 1 })
  }
  return (
    <div className="unsaved placement-save">
      <ImpactView impact={impact} problem={control.problem} structure={standing.structure} />
      <Group justify="space-between" align="flex-end">
        <Text size="sm" role="status">
          {placement.draft(formatCount(draft.length, language))}
        </Text>
        <Group gap="sm" align="flex-end">
          <TextInput
            size="xs"
            w={130}
            label={placement.date}
            value={dateText}
            onChange={(event) => setDateText(event.currentTarget.value)}
            error={operatesOn === null ? texts.dateWrong : null}
          />
          <Button size="xs" variant="default" onClick={onDiscard}>
            {placement.discard}
          </Button>
          <Button size="xs" disabled={!impact?.ok} loading={control.saving} onClick={() => void save()}>
            {placement.save}
          </Button>
        </Group>
      </Group>
    </div>
  )
}
