import { Select, Text } from '@mantine/core'
import { textIn } from '@tinhgon/model'
import { type LeavingSettings, leavingSettings } from '@tinhgon/vietnam'
import { useLanguage } from '../language/language-context.tsx'
import { useLeavingCosts } from './leaving-costs-context.tsx'

const ids = Object.keys(leavingSettings) as (keyof LeavingSettings)[]

/** How to compute where the sources differ; one choice for everybody in the scenario. */
export function SettingsFields() {
  const { language, texts } = useLanguage()
  const { settings, changeSettings } = useLeavingCosts()
  return (
    <details className="cost-settings">
      <summary>{texts.leavingCost.settings}</summary>
      <Text size="xs" c="dimmed">
        {texts.leavingCost.settingsOf}
      </Text>
      {ids.map((id) => (
        <Select
          key={id}
          size="xs"
          mt={6}
          label={textIn(leavingSettings[id].title, language)}
          allowDeselect={false}
          value={settings[id]}
          onChange={(option) => option !== null && changeSettings({ ...settings, [id]: option })}
          data={Object.entries(leavingSettings[id].options).map(([option, title]) => ({
            value: option,
            label: textIn(title, language),
          }))}
        />
      ))}
    </details>
  )
}
