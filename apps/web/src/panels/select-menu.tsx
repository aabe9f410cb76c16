import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { type Structure, subtree } from '@tinhgon/engine'
import type { Unit } from '@tinhgon/model'
import { useLanguage } from '../language/language-context.tsx'
import { changeLocation } from '../session/page-location.ts'

interface SelectMenuProps {
  readonly structure: Structure
  readonly units: readonly Unit[]
}

/** Widens a selection: everything below, the like beside it, the like everywhere. */
export function SelectMenu(props: SelectMenuProps) {
  const { texts } = useLanguage()
  return (
    <Menu shadow="md" position="bottom-start">
      <Menu.Target>
        <Button size="xs" variant="default" rightSection={<IconChevronDown size={14} />}>
          {texts.selecting.more}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Offers {...props} />
      </Menu.Dropdown>
    </Menu>
  )
}

/** What could be selected, counted when the menu opens: it costs a pass over all units. */
function Offers({ structure, units }: SelectMenuProps) {
  const { texts } = useLanguage()
  const kinds = new Set(units.map(({ kind }) => kind))
  const superiors = new Set(units.map(({ superiorId }) => superiorId))
  const alike = [...structure.units.values()].filter(({ kind }) => kinds.has(kind))
  const offers: readonly (readonly [string, readonly Unit[]])[] = [
    [texts.selecting.below, units.flatMap((unit) => [...subtree(structure, unit.id)])],
    [texts.selecting.alikeBeside, alike.filter(({ superiorId }) => superiors.has(superiorId))],
    [texts.selecting.alike, alike],
  ]
  return offers.map(([label, found]) => (
    <Menu.Item
      key={label}
      disabled={found.length <= units.length}
      rightSection={<span className="quiet">{found.length}</span>}
      onClick={() => changeLocation({ selected: [...new Set(found.map(({ id }) => id))] })}
    >
      {label}
    </Menu.Item>
  ))
}
