import { Checkbox, Fieldset, MultiSelect, NumberInput, SegmentedControl, Select, Stack } from '@mantine/core'
import type { Structure } from '@tinhgon/engine'
import { type Language, type LocalizedText, languages, textIn } from '@tinhgon/model'
import { vietnamProfile } from '@tinhgon/vietnam'
import { useCallback } from 'react'
import { UnitPicker } from '../changes/unit-picker.tsx'
import { useLanguage } from '../language/language-context.tsx'
import type { ChartForm } from './chart-form.ts'

const papers = ['A4', 'A3', 'A2', 'A1', 'A0', 'slide'] as const
const everybody = (): boolean => true

/** What of a scenario is drawn, and on which paper. */
export function ChartFields(props: {
  readonly form: ChartForm
  readonly structure: Structure
  readonly onChange: (part: Partial<ChartForm>) => void
}) {
  const { form, structure, onChange } = props
  const { language, texts } = useLanguage()
  const t = texts.exporting
  const { systems, tiers, relations, measures } = vietnamProfile
  const among = useCallback(everybody, [])
  const terms = (list: readonly { readonly id: string; readonly title: LocalizedText }[]) =>
    list.map(({ id, title }) => ({ value: id, label: textIn(title, language) }))
  return (
    <Stack gap="md">
      <Fieldset legend={t.content}>
        <Stack gap="sm">
          <SegmentedControl
            fullWidth
            aria-label={t.view}
            value={form.view}
            onChange={(view) => onChange({ view: view as ChartForm['view'] })}
            data={(['before', 'after', 'changes'] as const).map((view) => ({
              value: view,
              label: t.views[view],
            }))}
          />
          <UnitPicker
            label={t.scope}
            structure={structure}
            among={among}
            value={form.unitId}
            onChange={(unitId) => onChange({ unitId })}
            none={t.everything}
          />
          <MultiSelect
            label={t.systems}
            placeholder={form.systems.length === 0 ? t.all : ''}
            value={[...form.systems]}
            onChange={(chosen) => onChange({ systems: chosen })}
            data={terms(systems)}
            clearable
          />
          <MultiSelect
            label={t.tiers}
            placeholder={form.tiers.length === 0 ? t.all : ''}
            value={[...form.tiers]}
            onChange={(chosen) => onChange({ tiers: chosen })}
            data={terms(tiers)}
            clearable
          />
          <NumberInput
            label={t.depth}
            placeholder={t.all}
            min={0}
            max={20}
            value={form.depth ?? ''}
            onChange={(depth) => onChange({ depth: typeof depth === 'number' ? depth : null })}
          />
        </Stack>
      </Fieldset>
      <Fieldset legend={t.onCards}>
        <Stack gap="sm">
          <MultiSelect
            label={t.measures}
            placeholder={form.measures.length === 0 ? t.none : ''}
            value={[...form.measures]}
            onChange={(chosen) => onChange({ measures: chosen })}
            data={terms(measures)}
            maxValues={4}
            clearable
          />
          <Checkbox
            label={t.posts}
            checked={form.countsPosts}
            onChange={(event) => onChange({ countsPosts: event.currentTarget.checked })}
          />
          <MultiSelect
            label={t.relations}
            placeholder={form.relations.length === 0 ? t.none : ''}
            value={[...form.relations]}
            onChange={(chosen) => onChange({ relations: chosen })}
            data={terms(relations)}
            clearable
          />
        </Stack>
      </Fieldset>
      <Fieldset legend={t.paper}>
        <Stack gap="sm">
          <Select
            label={t.size}
            allowDeselect={false}
            value={form.paper}
            onChange={(paper) => paper && onChange({ paper: paper as ChartForm['paper'] })}
            data={papers.map((paper) => ({ value: paper, label: paper === 'slide' ? t.slide : paper }))}
          />
          <SegmentedControl
            fullWidth
            aria-label={t.orientation}
            value={form.isLandscape ? 'landscape' : 'portrait'}
            onChange={(orientation) => onChange({ isLandscape: orientation === 'landscape' })}
            data={[
              { value: 'landscape', label: t.landscape },
              { value: 'portrait', label: t.portrait },
            ]}
          />
          <SegmentedControl
            fullWidth
            aria-label={t.pages}
            value={form.isSpread ? 'spread' : 'one'}
            onChange={(pages) => onChange({ isSpread: pages === 'spread' })}
            data={[
              { value: 'one', label: t.onePage },
              { value: 'spread', label: t.severalPages },
            ]}
          />
          <Select
            label={t.language}
            allowDeselect={false}
            value={form.language}
            onChange={(chosen) => chosen && onChange({ language: chosen as Language })}
            data={languages.map((one) => ({ value: one, label: t.languages[one] }))}
          />
        </Stack>
      </Fieldset>
    </Stack>
  )
}
