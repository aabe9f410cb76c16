import { Group, NumberInput, SegmentedControl, Stack, Text, TextInput } from '@mantine/core'
import { describeLeavingRefusal, type LeavingRefusal, leavingWays } from '@tinhgon/vietnam'
import { figureSeparators } from '../language/format.ts'
import { useLanguage } from '../language/language-context.tsx'
import type { CostEntry } from './cost-entry.ts'
import { RetirementFields } from './retirement-fields.tsx'

/** The fields about one person; what is wrong is said beside each as it is typed. */
export function EntryFields(props: {
  readonly entry: CostEntry
  readonly refusals: readonly LeavingRefusal[]
  readonly onChange: (change: Partial<CostEntry>) => void
}) {
  const { entry, refusals, onChange } = props
  const { language, texts } = useLanguage()
  const { leavingCost } = texts
  const errorOf = (path: string): string | null =>
    refusals
      .filter((refused) => refused.path === path)
      .map((refused) => describeLeavingRefusal(refused, language))
      .join(' ') || null
  const wayError = errorOf('way')
  return (
    <Stack gap="xs">
      <div>
        <SegmentedControl
          size="xs"
          fullWidth
          aria-label={leavingCost.way}
          value={entry.way}
          onChange={(chosen) => onChange({ way: leavingWays.find((way) => way === chosen) ?? 'severance' })}
          data={leavingWays.map((way) => ({ value: way, label: leavingCost.ways[way] }))}
        />
        {wayError !== null && (
          <Text size="xs" c="var(--alarm)" role="alert">
            {wayError}
          </Text>
        )}
      </div>
      <NumberInput
        label={leavingCost.monthlyPay}
        description={leavingCost.monthlyPayHint}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        data-autofocus
        hideControls
        inputMode="numeric"
        {...figureSeparators[language]}
        allowDecimal={false}
        allowNegative={false}
        maxLength={15}
        value={entry.monthlyPay}
        onChange={(value) => onChange({ monthlyPay: String(value) })}
        error={errorOf('monthlyPay')}
      />
      <Group grow align="flex-start" gap="sm">
        <TextInput
          label={leavingCost.decisionOn}
          placeholder={leavingCost.dayExample}
          maxLength={20}
          value={entry.decisionOn}
          onChange={(event) => onChange({ decisionOn: event.currentTarget.value })}
          error={errorOf('decisionOn')}
        />
        <TextInput
          label={leavingCost.leavesOn}
          placeholder={leavingCost.dayExample}
          maxLength={20}
          value={entry.leavesOn}
          onChange={(event) => onChange({ leavesOn: event.currentTarget.value })}
          error={errorOf('leavesOn')}
        />
      </Group>
      <RetirementFields entry={entry} errorOf={errorOf} onChange={onChange} />
      <fieldset className="cost-fields">
        <legend>{leavingCost.insured}</legend>
        <Group grow align="flex-start" gap="sm">
          {(['insuredYears', 'insuredMonths'] as const).map((field) => (
            <NumberInput
              key={field}
              label={leavingCost[field]}
              allowDecimal={false}
              allowNegative={false}
              maxLength={3}
              value={entry[field]}
              onChange={(value) => onChange({ [field]: String(value) })}
              error={errorOf(field === 'insuredYears' ? 'insured.years' : 'insured.months')}
            />
          ))}
        </Group>
      </fieldset>
    </Stack>
  )
}
