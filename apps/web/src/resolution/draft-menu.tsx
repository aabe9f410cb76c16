import { Button, Menu, Modal, Text } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { describeRefusal, type Refusal } from '@tinhgon/model'
import { type Unsaid, unsaidReasons } from '@tinhgon/vietnam'
import { useState } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import type { FoldedScenario } from '../session/folded-scenario.ts'
import { goTo } from '../session/page-path.ts'

/** The draft resolution of a scenario as a file, and the way to hold a text against it. */
export function DraftMenu({ folded, title }: { readonly folded: FoldedScenario; readonly title: string }) {
  const { language, texts } = useLanguage()
  const said = texts.resolution
  const [busy, setBusy] = useState(false)
  const [told, setTold] = useState<{ refusals: readonly Refusal[]; unsaid: readonly Unsaid[] } | null>(null)
  const write = async (type: 'docx' | 'txt'): Promise<void> => {
    setBusy(true)
    try {
      const { writeDraft } = await import('./write-draft.ts')
      const draft = await writeDraft(folded, title, type)
      if (!draft.ok) setTold({ refusals: draft.refusals, unsaid: [] })
      else if (draft.unsaid.length > 0) setTold({ refusals: [], unsaid: draft.unsaid })
    } finally {
      setBusy(false)
    }
  }
  const unsaid = Map.groupBy(told?.unsaid ?? [], ({ reason }) => reason)
  return (
    <>
      <Menu position="bottom-end" withArrow shadow="md">
        <Menu.Target>
          <Button size="xs" variant="default" loading={busy} leftSection={<IconFileText size={14} />}>
            {said.draft}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => void write('docx')}>{said.draftWord}</Menu.Item>
          <Menu.Item onClick={() => void write('txt')}>{said.draftText}</Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={() => goTo('/resolution')}>{said.compareText}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {told && (
        <Modal
          opened
          onClose={() => setTold(null)}
          title={told.refusals.length > 0 ? said.draftRefused : said.draftUnsaid}
          closeButtonProps={{ 'aria-label': texts.close }}
        >
          {told.refusals.length === 0 && <Text size="sm">{said.draftUnsaidText}</Text>}
          <ul className="refusals">
            {told.refusals.map((refused) => (
              <li key={`${refused.code} ${refused.path}`}>{describeRefusal(refused, language)}</li>
            ))}
            {[...unsaid].map(([reason, group]) => (
              <li key={reason}>{`${group.length}: ${unsaidReasons[reason][language]}`}</li>
            ))}
          </ul>
        </Modal>
      )}
    </>
  )
}
