import { Button, Group, Modal, Text } from '@mantine/core'
import { useLanguage } from '../language/language-context.tsx'
import { type CostEntry, readEntry } from './cost-entry.ts'
import { CostResult } from './cost-result.tsx'
import { EntryFields } from './entry-fields.tsx'
import { useLeavingCosts } from './leaving-costs-context.tsx'
import { SettingsFields } from './settings-fields.tsx'

/** What one person is paid for leaving; what is typed is kept as it is typed. */
export function LeavingCostDialog(props: {
  readonly postId: string
  /** What is known before anybody has typed. */
  readonly prefilled: CostEntry
  readonly onClose: () => void
}) {
  const { postId, prefilled, onClose } = props
  const { texts } = useLanguage()
  const { leavingCost } = texts
  const { entries, settings, isKept, change, remove } = useLeavingCosts()
  const kept = entries.get(postId)
  const entry = kept ?? prefilled
  const { cost, missing, refusals } = readEntry(entry, settings)
  return (
    <Modal
      opened
      onClose={onClose}
      size={920}
      yOffset="4vh"
      title={leavingCost.title}
      closeButtonProps={{ 'aria-label': texts.close }}
    >
      <Text size="sm">
        <strong>{entry.name}</strong>
        {` · ${entry.role} · ${entry.unit}`}
      </Text>
      <div className="cost-dialog">
        <EntryFields
          entry={entry}
          refusals={refusals}
          onChange={(changed) => change(postId, { ...entry, ...changed })}
        />
        <div>
          {cost === null ? (
            <Text size="sm" c="dimmed" role="status">
              {missing ? leavingCost.incomplete : leavingCost.wrong}
            </Text>
          ) : (
            <CostResult cost={cost} />
          )}
          <SettingsFields />
          <Text size="xs" c="dimmed" mt="sm">
            {leavingCost.law}
          </Text>
        </div>
      </div>
      <Group justify="space-between" wrap="nowrap" mt="sm" align="flex-end">
        <Text size="xs" c="dimmed">
          {isKept ? leavingCost.kept : leavingCost.notKept}
        </Text>
        <Group gap="xs" wrap="nowrap">
          <Button
            variant="default"
            disabled={kept === undefined}
            aria-label={leavingCost.removeOf(entry.name)}
            onClick={() => remove([postId])}
          >
            {leavingCost.remove}
          </Button>
          <Button onClick={onClose}>{texts.close}</Button>
        </Group>
      </Group>
    </Modal>
  )
}
