import { Button, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import type { ScenarioSummary } from '@tinhgon/contract'
import { formatCalendarDate } from '@tinhgon/model'
import { useLanguage } from '../language/language-context.tsx'
import type { Standing } from '../session/standing.ts'

const files = ['findings', 'posts', 'surplus-seats', 'road', 'council-seats'] as const

/** The tables that an annex needs, as files that a spreadsheet opens. */
export function TablesMenu(props: {
  readonly document: Pick<ScenarioSummary, 'id' | 'version'>
  readonly standing: Standing
}) {
  const { document, standing } = props
  const { language, texts } = useLanguage()
  const query = new URLSearchParams({
    version: String(document.version),
    asOf: standing.day,
    rulesOn: standing.check.asOf,
    language,
  })
  const folder = `/api/scenarios/${encodeURIComponent(document.id)}/norm-tables`
  return (
    <Menu position="bottom-end" withArrow shadow="md">
      <Menu.Target>
        <Button size="xs" variant="default" leftSection={<IconDownload size={14} />}>
          {texts.norms.download}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{texts.norms.tablesOn(formatCalendarDate(standing.day, language))}</Menu.Label>
        {files.map((file) => (
          <Menu.Item key={file} component="a" href={`${folder}/${file}.csv?${query}`} download>
            {texts.norms.tables[file]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
