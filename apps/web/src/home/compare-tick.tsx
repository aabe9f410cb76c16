import { Checkbox, Tooltip } from '@mantine/core'
import type { ScenarioSummary } from '@tinhgon/contract'
import { textIn } from '@tinhgon/model'
import { most } from '../compare/compare-address.ts'
import { useLanguage } from '../language/language-context.tsx'

/** Ticks a scenario for comparing; one on another baseline than those ticked cannot be, and it says why. */
export function CompareTick(props: {
  readonly scenario: ScenarioSummary
  readonly compared: readonly ScenarioSummary[]
  readonly onCompared: (compared: readonly ScenarioSummary[]) => void
}) {
  const { scenario, compared, onCompared } = props
  const { language, texts } = useLanguage()
  const ticked = compared.some(({ id }) => id === scenario.id)
  const [first] = compared
  const otherGround = first !== undefined && first.baselineHash !== scenario.baselineHash
  return (
    <Tooltip label={texts.comparing.otherGround} disabled={!otherGround}>
      <span>
        <Checkbox
          aria-label={texts.comparing.addToComparison(textIn(scenario.title, language))}
          checked={ticked}
          disabled={!ticked && (otherGround || compared.length >= most)}
          onChange={() =>
            onCompared(ticked ? compared.filter(({ id }) => id !== scenario.id) : [...compared, scenario])
          }
        />
      </span>
    </Tooltip>
  )
}
