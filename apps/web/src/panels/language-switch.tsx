import { SegmentedControl } from '@mantine/core'
import { languages } from '@tinhgon/model'
import { useLanguage } from '../language/language-context.tsx'

export function LanguageSwitch() {
  const { language, choose, texts } = useLanguage()
  return (
    <SegmentedControl
      size="xs"
      aria-label={texts.language}
      value={language}
      onChange={choose}
      data={languages.map((value) => ({ value, label: value.toUpperCase() }))}
    />
  )
}
