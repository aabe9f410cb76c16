import { Text } from '@mantine/core'
import type { Unit } from '@tinhgon/model'
import { useLanguage } from '../language/language-context.tsx'
import { UnitLine } from '../panels/unit-line.tsx'

const shown = 12

/** The units that a change is about. */
export function UnitsNamed({ label, units }: { readonly label: string; readonly units: readonly Unit[] }) {
  const { texts } = useLanguage()
  return (
    <div>
      <Text size="sm" fw={600}>
        {label}
      </Text>
      <ul className="plain change-units">
        {units.slice(0, shown).map((unit) => (
          <li key={unit.id}>
            <UnitLine unit={unit} note={unit.code ?? ''} />
          </li>
        ))}
        {units.length > shown && <li className="quiet">{texts.more(units.length - shown)}</li>}
      </ul>
    </div>
  )
}
