import { Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core'
import type { ChangeEvent, PlannedAct } from '@tinhgon/model'
import { useDeferredValue, useMemo, useState } from 'react'
import { RefusalsView, UnsavedView } from '../changes/refusals-view.tsx'
import { useLanguage } from '../language/language-context.tsx'
import { draftTitle } from '../session/draft-title.ts'
import { tryEdit } from '../session/try-edit.ts'
import type { ScenarioControl } from '../session/use-scenario.ts'
import { type ActDraft, actDraftOf, basisForm, editsOf } from './act-draft.ts'
import { BasisFields } from './basis-fields.tsx'
import { DayInput } from './day-input.tsx'

const eventsShown = 40

/** Title, day, legal basis and note of an act, and a legal basis for each of its changes. */
export function ActEditor(props: {
  readonly control: ScenarioControl
  readonly planned: PlannedAct
  /** A change in words. */
  readonly say: (event: ChangeEvent) => string
  readonly onClose: () => void
}) {
  const { control, planned, say, onClose } = props
  const { texts } = useLanguage()
  const { folded, document } = control.scenario
  const [draft, setDraft] = useState<ActDraft>(() => actDraftOf(planned))
  const [shown, setShown] = useState(eventsShown)
  const settled = useDeferredValue(draft)
  const edits = useMemo(() => editsOf(planned, settled), [planned, settled])
  const refusals = useMemo(() => (edits ?? []).flatMap((edit) => tryEdit(folded, edit)), [folded, edits])
  const change = (part: Partial<ActDraft>): void => setDraft((before) => ({ ...before, ...part }))
  const save = async (): Promise<void> => {
    if (edits && edits.length > 0 && (await control.save(edits, draftTitle(document.title)))) onClose()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={texts.acting.editAct}
      closeButtonProps={{ 'aria-label': texts.close }}
    >
      <Stack gap="sm">
        <Group align="flex-start" wrap="nowrap">
          <TextInput
            flex={1}
            label={texts.changes.actTitle}
            value={draft.title}
            required
            onChange={(event) => change({ title: event.currentTarget.value })}
            data-autofocus
          />
          <DayInput
            label={texts.operatesOn}
            required
            day={draft.operatesOn}
            onChange={(day) => change({ operatesOn: day ?? '' })}
          />
        </Group>
        <BasisFields
          basis={draft.basis}
          onChange={(part) => change({ basis: { ...draft.basis, ...part } })}
        />
        <Textarea
          label={texts.acting.annotation}
          description={texts.acting.annotationHint}
          autosize
          minRows={2}
          maxRows={6}
          value={draft.annotation}
          onChange={(event) => change({ annotation: event.currentTarget.value })}
        />
        <div>
          <Text size="sm" fw={600}>
            {texts.acting.basisOfChanges}
          </Text>
          {planned.act.events.slice(0, shown).map((event, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two events of an act may read alike
            <details key={place} className="event-basis">
              <summary>
                {say(event)}
                {event.legalBasis?.clause && <span className="quiet"> · {event.legalBasis.clause}</span>}
              </summary>
              <Stack gap="xs">
                <BasisFields
                  basis={draft.eventBases[place] ?? basisForm(event.legalBasis)}
                  onChange={(part) =>
                    change({
                      eventBases: {
                        ...draft.eventBases,
                        [place]: { ...(draft.eventBases[place] ?? basisForm(event.legalBasis)), ...part },
                      },
                    })
                  }
                />
              </Stack>
            </details>
          ))}
          {planned.act.events.length > shown && (
            <Button size="compact-xs" variant="subtle" onClick={() => setShown(shown + 200)}>
              {texts.more(planned.act.events.length - shown)}
            </Button>
          )}
        </div>
      </Stack>
      <div aria-live="polite">
        <RefusalsView refusals={refusals} />
        {control.problem && <UnsavedView problem={control.problem} />}
      </div>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {texts.cancel}
        </Button>
        <Button
          disabled={edits === null || edits.length === 0 || refusals.length > 0 || settled !== draft}
          loading={control.saving}
          onClick={() => void save()}
        >
          {texts.changes.saveChange}
        </Button>
      </Group>
    </Modal>
  )
}
