import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { type Command, isCalendarDate } from '@tinhgon/model'
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import { draftTitle } from '../session/draft-title.ts'
import { planCommand, standingAt } from '../session/plan-command.ts'
import type { ScenarioControl } from '../session/use-scenario.ts'
import { ActFields } from './act-fields.tsx'
import { type ActForm, type ActHead, actHeadOf } from './act-form.ts'
import { ImpactView } from './impact-view.tsx'

/** What every dialog of a change is given. */
export interface ChangeDialogProps {
  readonly control: ScenarioControl
  /** Acts taken where the planner stands; the new act is put there. */
  readonly position: number
  readonly onClose: () => void
  /** Told the act saved and the units to be shown. */
  readonly onDone: (actId: string, unitIds: readonly string[]) => void
}

/**
 * A change in the making: what is asked on the left, what would come of it on the right, tried by the engine
 * at every stroke. Nothing is saved before the last button.
 * @param plan the command of what was filled in, or null while something is missing; must be pure
 */
export function ChangeFrame<F>(
  props: ChangeDialogProps & {
    readonly heading: string
    readonly form: F
    readonly plan: (form: F, head: ActHead) => Command | null
    readonly proposedTitle: string
    readonly confirmLabel: string
    /** The units to be shown afterwards. */
    readonly showAfter: (actId: string) => readonly string[]
    readonly children: ReactNode
  },
) {
  const { control, position, form, plan, proposedTitle, onClose, onDone } = props
  const { scenario } = control
  const { folded, document } = scenario
  const { texts } = useLanguage()
  const stand = useMemo(() => standingAt(folded, position), [folded, position])
  const [actId] = useState(() => `act-${crypto.randomUUID()}`)
  const [act, setAct] = useState<ActForm>({ title: '', operatesOn: stand.date, document: '', clause: '' })
  const asked = useMemo(() => ({ form, act, proposedTitle }), [form, act, proposedTitle])
  const settled = useDeferredValue(asked)
  const impact = useMemo(() => {
    if (!isCalendarDate(settled.act.operatesOn)) return null
    const command = plan(settled.form, actHeadOf(settled.act, actId, settled.proposedTitle))
    return command && planCommand(folded, command, stand.beforeActId)
  }, [folded, plan, settled, actId, stand.beforeActId])

  const confirm = async (): Promise<void> => {
    if (!impact?.ok) return
    if (await control.save([impact.edit], draftTitle(document.title))) onDone(actId, props.showAfter(actId))
  }

  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={props.heading}
      closeButtonProps={{ 'aria-label': texts.close }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (settled === asked) void confirm()
        }}
      >
        <div className="change">
          <Stack gap="sm">
            {props.children}
            <ActFields
              form={act}
              proposedTitle={proposedTitle}
              onChange={(part) => setAct((before) => ({ ...before, ...part }))}
            />
          </Stack>
          <ImpactView impact={impact} structure={folded.timeline.structure} problem={control.problem} />
        </div>
        {control.editing === 'as-draft' && (
          <Text size="sm" c="dimmed" mt="md">
            {texts.sharing.branchHint}
          </Text>
        )}
        <Group justify="flex-end" className="change-confirm">
          <Button variant="default" onClick={onClose}>
            {texts.cancel}
          </Button>
          <Button type="submit" disabled={!impact?.ok || settled !== asked} loading={control.saving}>
            {props.confirmLabel}
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
