import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import type { Mend } from '@tinhgon/engine'
import { useMemo, useState } from 'react'
import { ImpactView } from '../changes/impact-view.tsx'
import { useLanguage } from '../language/language-context.tsx'
import { draftTitle } from '../session/draft-title.ts'
import { planCommand, standingAt } from '../session/plan-command.ts'
import type { Standing } from '../session/standing.ts'
import type { ScenarioControl } from '../session/use-scenario.ts'

/** What a way out of a finding would do; nothing is saved before the last button. */
export function MendDialog(props: {
  readonly mend: Mend
  readonly title: string
  readonly control: ScenarioControl
  readonly standing: Standing
  readonly onClose: () => void
}) {
  const { mend, title, control, standing, onClose } = props
  const { texts } = useLanguage()
  const { folded, document } = control.scenario
  const [actTitle, setActTitle] = useState(mend.command.title)
  const impact = useMemo(() => {
    const { beforeActId } = standingAt(folded, standing.position)
    const command = { ...mend.command, title: actTitle.trim() || mend.command.title }
    return planCommand(folded, command, beforeActId)
  }, [folded, standing, mend, actTitle])
  const add = async (): Promise<void> => {
    if (impact.ok && (await control.save([impact.edit], draftTitle(document.title)))) onClose()
  }
  return (
    <Modal opened size="lg" onClose={onClose} title={title} closeButtonProps={{ 'aria-label': texts.close }}>
      <Stack gap="sm">
        <TextInput
          label={texts.norms.actTitle}
          value={actTitle}
          onChange={(event) => setActTitle(event.currentTarget.value)}
          required
        />
        <ImpactView impact={impact} problem={control.problem} structure={standing.structure} />
        {control.editing === 'as-draft' && (
          <Text size="sm" c="dimmed">
            {texts.sharing.branchHint}
          </Text>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {texts.cancel}
          </Button>
          <Button disabled={!impact.ok} loading={control.saving} onClick={() => void add()}>
            {texts.norms.apply}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
