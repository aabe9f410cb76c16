import { ActionIcon, Button, Group, Tooltip } from '@mantine/core'
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconChevronLeft,
  IconChevronRight,
  IconList,
  IconPresentation,
} from '@tabler/icons-react'
import { describeRefusal, formatCalendarDate, formatCount } from '@tinhgon/model'
import { useLanguage } from '../language/language-context.tsx'
import type { FoldedScenario } from '../session/folded-scenario.ts'
import { changeLocation } from '../session/page-location.ts'

/** The acts as steps: click or use the arrow keys to stand before or after any of them; undo and redo edits. */
export function ActTimeline(props: {
  readonly folded: FoldedScenario
  readonly position: number
  readonly editable: boolean
  readonly saving: boolean
  readonly onGoTo: (position: number) => void
  readonly onUndo: () => void
  readonly onRedo: () => void
}) {
  const { folded, position, editable, saving, onGoTo, onUndo, onRedo } = props
  const { language, texts } = useLanguage()
  const { steps, baseline, edited } = folded
  return (
    <section className="timeline" aria-label={texts.acts} tabIndex={-1}>
      <Group gap={4} wrap="nowrap">
        <ActionIcon
          variant="default"
          aria-label={texts.stepBack}
          disabled={position === 0}
          onClick={() => onGoTo(position - 1)}
        >
          <IconChevronLeft size={16} />
        </ActionIcon>
        <ActionIcon
          variant="default"
          aria-label={texts.stepForward}
          disabled={position === steps.length}
          onClick={() => onGoTo(position + 1)}
        >
          <IconChevronRight size={16} />
        </ActionIcon>
      </Group>
      <ol
        className="steps"
        onKeyDown={(event) => {
          const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
          const next = position + step
          if (step === 0 || next < 0 || next > steps.length) return
          event.preventDefault()
          onGoTo(next)
        }}
      >
        <li>
          <button
            type="button"
            className={position === 0 ? 'step current' : 'step done'}
            aria-current={position === 0 ? 'step' : undefined}
            onClick={() => onGoTo(0)}
          >
            <span className="dot" />
            <span className="step-date">{formatCalendarDate(baseline.date, language)}</span>
            <span className="step-title">{texts.baselineStep}</span>
          </button>
        </li>
        {steps.map((step, index) => {
          const { act } = step
          const number = index + 1
          const state = !step.ok
            ? 'refused'
            : number === position
              ? 'current'
              : number < position
                ? 'done'
                : 'ahead'
          return (
            <li key={act.id}>
              <Tooltip
                multiline
                maw={420}
                label={
                  <>
                    <strong>{act.title}</strong>
                    <br />
                    {step.ok
                      ? texts.changesOf(act.events.length)
                      : `${texts.refusedAct}: ${step.refusals.map((refused) => describeRefusal(refused, language)).join(' ')}`}
                    {act.legalBasis && (
                      <>
                        <br />
                        {`${texts.legalBasis}: ${act.legalBasis.document}`}
                      </>
                    )}
                  </>
                }
              >
                <button
                  type="button"
                  className={`step ${state}`}
                  aria-current={number === position ? 'step' : undefined}
                  onClick={() => onGoTo(number)}
                >
                  <span className="dot" />
                  <span className="step-date">
                    {formatCalendarDate(act.operatesOn, language)}
                    <span className="step-count">{formatCount(act.events.length, language)}</span>
                  </span>
                  <span className="step-title">{act.title}</span>
                </button>
              </Tooltip>
            </li>
          )
        })}
      </ol>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconList size={14} />}
        onClick={() => changeLocation({ sheet: 'acts' })}
      >
        {texts.acting.open}
      </Button>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconPresentation size={14} />}
        onClick={() => changeLocation({ presenting: true })}
      >
        {texts.presenting.open}
      </Button>
      {editable && (
        <Group gap={4} wrap="nowrap">
          <Button
            size="xs"
            variant="default"
            leftSection={<IconArrowBackUp size={14} />}
            disabled={saving || edited.undoable === 0}
            onClick={onUndo}
          >
            {texts.undo}
          </Button>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconArrowForwardUp size={14} />}
            disabled={saving || edited.redoable === 0}
            onClick={onRedo}
          >
            {texts.redo}
          </Button>
        </Group>
      )}
    </section>
  )
}
