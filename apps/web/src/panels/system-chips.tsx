import { Chip, Group } from '@mantine/core'
import { type Profile, textIn } from '@tinhgon/model'
import { useLanguage } from '../language/language-context.tsx'
import { SystemShape } from './unit-line.tsx'

/** Which systems are shown, of those that have a unit. */
export function SystemChips(props: {
  readonly profile: Profile
  readonly present: ReadonlySet<string>
  readonly systems: ReadonlySet<string>
  readonly onSystems: (systems: ReadonlySet<string>) => void
}) {
  const { profile, present, systems, onSystems } = props
  const { language, texts } = useLanguage()
  return (
    <Chip.Group multiple value={[...systems]} onChange={(chosen) => onSystems(new Set(chosen))}>
      <Group gap={4} role="group" aria-label={texts.systems} className="system-chips">
        {profile.systems
          .filter(({ id }) => present.has(id))
          .map(({ id, title }) => (
            <Chip key={id} value={id} size="xs" variant="outline" radius="sm">
              <span className="unit-line">
                <SystemShape system={id} size={10} />
                {textIn(title, language)}
              </span>
            </Chip>
          ))}
      </Group>
    </Chip.Group>
  )
}
