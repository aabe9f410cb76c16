import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import type { Unit } from '@tinhgon/model'
import { useLanguage } from '../language/language-context.tsx'
import type { Change } from './change.ts'

/** Everything that can be done with what is selected, and with the structure as a whole. */
export function ChangeMenu(props: {
  /** The selected units that live now. */
  readonly units: readonly Unit[]
  readonly onChange: (change: Change) => void
}) {
  const { units, onChange } = props
  const { texts } = useLanguage()
  const [first] = units
  const single = units.length === 1 ? first : undefined
  const item = (change: Change, label: string) => (
    <Menu.Item key={change.type} onClick={() => onChange(change)}>
      {label}
    </Menu.Item>
  )
  return (
    <Menu shadow="md" width={290} position="bottom-start">
      <Menu.Target>
        <Button size="xs" variant="default" rightSection={<IconChevronDown size={14} />}>
          {texts.changes.menu}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {single && (
          <>
            <Menu.Label>{single.name}</Menu.Label>
            {item({ type: 'edit', unit: single }, texts.changes.edit)}
            {item({ type: 'split', unit: single }, texts.changes.split)}
            {item({ type: 'posts', unit: single }, texts.changes.posts)}
            {item({ type: 'relations', unit: single }, texts.changes.relations)}
            {item({ type: 'establish', superior: single }, texts.changes.establishUnder)}
          </>
        )}
        {units.length > 0 && (
          <>
            {units.length > 1 && <Menu.Label>{texts.selectedCount(units.length)}</Menu.Label>}
            {item({ type: 'move', units, superiorId: null }, texts.changes.move)}
            {item({ type: 'dissolve', units }, texts.changes.dissolve)}
            <Menu.Divider />
          </>
        )}
        <Menu.Label>{texts.changes.large}</Menu.Label>
        {item({ type: 'counterparts', units }, texts.changes.counterparts)}
        {item({ type: 'end-tier' }, texts.changes.endTier)}
        {units.length > 0 && item({ type: 'committees', units }, texts.changes.committees)}
        {units.length === 0 && item({ type: 'establish', superior: null }, texts.changes.establish)}
      </Menu.Dropdown>
    </Menu>
  )
}
