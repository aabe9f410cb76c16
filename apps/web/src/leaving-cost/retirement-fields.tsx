import { Group, NumberInput, SegmentedControl, TextInput } from '@mantine/core'
import { useLanguage } from '../language/language-context.tsx'
import type { CostEntry } from './cost-entry.ts'

/** How long it would have been until retirement age: its day, or months. */
export function RetirementFields(props: {
  readonly entry: CostEntry
  readonly errorOf: (path: string) => string | null
  readonly onChange: (change: Partial<CostEntry>) => void
}) {
  const { entry, errorOf, onChange } = props
  const { texts } = useLanguage()
  const { leavingCost } = texts
  return (
    <fieldset className="cost-fields">
      <legend>{leavingCost.retirement}</legend>
      <Group grow align="flex-start" gap="sm">
        <SegmentedControl
          size="xs"
          orientation="vertical"
          aria-label={leavingCost.retirement}
          value={entry.retirementBy}
          onChange={(chosen) => onChange({ retirementBy: chosen === 'months' ? 'months' : 'day' })}
          data={[
            { value: 'day', label: leavingCost.retirementBy.day },
            { value: 'months', label: leavingCost.retirementBy.months },
          ]}
        />
        {entry.retirementBy === 'day' ? (
          <TextInput
            label={leavingCost.retirementOn}
            placeholder={leavingCost.dayExample}
            maxLength={20}
            value={entry.retirementOn}
            onChange={(event) => onChange({ retirementOn: event.currentTarget.value })}
            error={errorOf('retirement.on')}
          />
        ) : (
          <NumberInput
            label={leavingCost.monthsEarly}
            allowDecimal={false}
            allowNegative={false}
            maxLength={4}
            value={entry.monthsEarly}
            onChange={(value) => onChange({ monthsEarly: String(value) })}
            error={errorOf('retirement.monthsEarly')}
          />
        )}
      </Group>
    </fieldset>
  )
}
