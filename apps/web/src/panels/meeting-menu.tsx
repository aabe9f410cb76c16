import { Button, Menu } from '@mantine/core'
import { IconColumns } from '@tabler/icons-react'
import { briefAddress } from '../brief/brief-address.ts'
import { compareAddress } from '../compare/compare-address.ts'
import { exportAddress } from '../exporting/export-address.ts'
import { useLanguage } from '../language/language-context.tsx'
import { goTo } from '../session/page-path.ts'

/** What leads from the workspace into a meeting: beside other scenarios, and on one page. */
export function MeetingMenu(props: {
  readonly scenarioId: string
  readonly version: number | null
  /** The unit that is selected, if only one is. */
  readonly unitId: string | null
}) {
  const { texts } = useLanguage()
  const named = { id: props.scenarioId, version: props.version }
  return (
    <Menu position="bottom-end" withArrow shadow="md">
      <Menu.Target>
        <Button size="xs" variant="default" leftSection={<IconColumns size={14} />}>
          {texts.comparing.meeting}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => goTo(compareAddress({ scenarios: [named], view: 'figures', day: null }))}>
          {texts.comparing.open}
        </Menu.Item>
        <Menu.Item onClick={() => goTo(briefAddress(named))}>{texts.brief.open}</Menu.Item>
        <Menu.Item onClick={() => goTo(exportAddress({ named, unitId: props.unitId }))}>
          {texts.exporting.open}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
