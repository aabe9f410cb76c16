import { Group } from '@mantine/core'
import { ColourSchemeSwitch } from '../appearance/colour-scheme-switch.tsx'
import { LanguageSwitch } from './language-switch.tsx'

/** How one reads, the same on every page: in which language, in light or dark. */
export function ReadingChoices() {
  return (
    <Group gap={6} wrap="nowrap" className="reading-choices">
      <LanguageSwitch />
      <ColourSchemeSwitch />
    </Group>
  )
}
