import { Button, Group, Text } from '@mantine/core'
import type { Structure } from '@tinhgon/engine'
import type { Unit } from '@tinhgon/model'
import type { Change } from '../changes/change.ts'
import { ChangeMenu } from '../changes/change-menu.tsx'
import { useLanguage } from '../language/language-context.tsx'
import { changeLocation } from '../session/page-location.ts'
import { SelectMenu } from './select-menu.tsx'

/** How many units are selected, and what can be done with them. */
export function SelectionActions(props: {
  readonly selected: ReadonlySet<string>
  /** Those of them that live now. */
  readonly units: readonly Unit[]
  readonly structure: Structure
  readonly editable: boolean
  readonly onChange: (change: Change) => void
}) {
  const { selected, units, structure, editable, onChange } = props
  const { texts } = useLanguage()
  const mergeable = units.length >= 2 && new Set(units.map(({ system }) => system)).size === 1
  const hint = selected.size === 0 ? texts.nothingSelected : editable ? texts.mergeNeedsTwo : null
  return (
    <div className="selection">
      {selected.size > 1 && (
        <Text size="sm" fw={600}>
          {texts.selectedCount(selected.size)}
        </Text>
      )}
      {hint !== null && (selected.size < 2 || !mergeable) && <p className="quiet">{hint}</p>}
      {(selected.size > 0 || editable) && (
        <Group gap="xs" mt={6}>
          {editable && selected.size > 1 && (
            <Button size="xs" disabled={!mergeable} onClick={() => onChange({ type: 'merge', units })}>
              {texts.mergeCount(units.length)}
            </Button>
          )}
          {editable && <ChangeMenu units={units} onChange={onChange} />}
          {units.length > 0 && <SelectMenu structure={structure} units={units} />}
          {units.length === 1 && (
            <Button
              size="xs"
              variant="default"
              onClick={() => changeLocation({ focus: units[0]?.id ?? null })}
            >
              {texts.viewing.focus}
            </Button>
          )}
          {selected.size > 0 && (
            <Button size="xs" variant="default" onClick={() => changeLocation({ sheet: 'journey' })}>
              {texts.journey.open}
            </Button>
          )}
          {selected.size > 0 && (
            <Button size="xs" variant="default" onClick={() => changeLocation({ selected: [] })}>
              {texts.clearSelection}
            </Button>
          )}
        </Group>
      )}
    </div>
  )
}
