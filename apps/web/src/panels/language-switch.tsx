import { SegmentedControl } from '@mantine/core'
import { useLanguage } from '../language/language-context.tsx'

export function LanguageSwitch() {
  const { language, choose, texts } = useLanguage()
  return (
    <SegmentedControl
      size="xs"
      aria-label={texts.language}
      value={language}
      onChange={(chosen) => choose(chosen === 'en' ? 'en' : 'vi')}
      data={[
        { value: 'vi', label: 'VI' },
        { value: 'en', label: 'EN' },
      ]}
    />
  )
}
