import { Button, Group, Modal, Text } from '@mantine/core'
import { formatCount } from '@tinhgon/model'
import { useState } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import { readEntry } from './cost-entry.ts'
import { CostsList } from './costs-list.tsx'
import { CostsSum } from './costs-sum.tsx'
import { costsTable } from './costs-table.ts'
import { LeavingCostDialog } from './leaving-cost-dialog.tsx'
import { useLeavingCosts } from './leaving-costs-context.tsx'
import { SettingsFields } from './settings-fields.tsx'

/** The costs of everybody entered so far, added up, to be taken along as a table or deleted. */
export function CostsDialog({ onClose }: { readonly onClose: () => void }) {
  const { language, texts } = useLanguage()
  const { leavingCost } = texts
  const { entries, settings, isKept, remove } = useLeavingCosts()
  const [opened, setOpened] = useState<string | null>(null)
  const [isSure, setSure] = useState(false)
  const read = [...entries].map(([postId, entry]) => ({ postId, entry, ...readEntry(entry, settings) }))
  const costs = read.flatMap(({ cost }) => cost ?? [])
  const openedEntry = opened === null ? undefined : entries.get(opened)
  const download = (): void => {
    const table = costsTable([...entries.values()], settings, leavingCost, language)
    const url = URL.createObjectURL(new Blob([table], { type: 'text/csv;charset=utf-8' }))
    const link = document.createElement('a')
    link.href = url
    link.download = 'che-do-khi-nghi.csv'
    link.click()
    URL.revokeObjectURL(url)
  }
  if (opened !== null && openedEntry !== undefined)
    return <LeavingCostDialog postId={opened} prefilled={openedEntry} onClose={() => setOpened(null)} />
  return (
    <Modal
      opened
      onClose={onClose}
      size={920}
      yOffset="4vh"
      title={leavingCost.sumTitle}
      closeButtonProps={{ 'aria-label': texts.close }}
    >
      {read.length === 0 ? (
        <Text size="sm">{leavingCost.none}</Text>
      ) : (
        <>
          <CostsList read={read} onOpen={setOpened} />
          <CostsSum costs={costs} />
          {costs.length < read.length && (
            <Text size="xs" mt={4}>
              {`◌ ${leavingCost.leftOut(formatCount(read.length - costs.length, language))}`}
            </Text>
          )}
          <SettingsFields />
        </>
      )}
      <Text size="xs" c="dimmed" mt="sm">
        {`${leavingCost.law} ${isKept ? leavingCost.kept : leavingCost.notKept}`}
      </Text>
      <Group justify="flex-end" gap="xs" mt="sm">
        {isSure && <Text size="sm">{leavingCost.removeAllSure}</Text>}
        {isSure && (
          <Button variant="default" onClick={() => setSure(false)}>
            {texts.cancel}
          </Button>
        )}
        <Button
          variant="default"
          disabled={read.length === 0}
          onClick={() => {
            if (isSure) remove([...entries.keys()])
            setSure(!isSure)
          }}
        >
          {leavingCost.removeAll}
        </Button>
        <Button variant="default" disabled={costs.length === 0} onClick={download}>
          {leavingCost.download}
        </Button>
        <Button data-autofocus onClick={onClose}>
          {texts.close}
        </Button>
      </Group>
    </Modal>
  )
}
