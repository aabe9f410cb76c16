import { Button, Group, Text } from '@mantine/core'
import type { ScenarioSummary } from '@tinhgon/contract'
import { textIn } from '@tinhgon/model'
import { compareNow, fewest } from '../compare/compare-address.ts'
import { useLanguage } from '../language/language-context.tsx'
import { goTo } from '../session/page-path.ts'

/** Stays in sight while scenarios are ticked: which they are, and the way to see them side by side. */
export function CompareBar(props: {
  readonly compared: readonly ScenarioSummary[]
  readonly onClear: () => void
}) {
  const { compared, onClear } = props
  const { language, texts } = useLanguage()
  if (compared.length === 0) return null
  const said = texts.comparing
  return (
    <div className="compare-bar" role="status">
      <Text size="sm" className="compare-bar-names">
        {compared.map(({ title }) => textIn(title, language)).join(' · ')}
      </Text>
      <Group gap="xs" wrap="nowrap">
        <Button variant="default" onClick={onClear}>
          {said.clearChoice}
        </Button>
        <Button
          disabled={compared.length < fewest}
          onClick={() => goTo(compareNow(compared.map(({ id }) => id)))}
        >
          {compared.length < fewest ? said.chooseMore : said.compare(compared.length)}
        </Button>
      </Group>
    </div>
  )
}
