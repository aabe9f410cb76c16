import { MultiSelect, Select, TextInput } from '@mantine/core'
import { textIn, type Unit } from '@tinhgon/model'
import { useState } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import { type ChangeDialogProps, ChangeFrame } from './change-frame.tsx'
import { type CounterpartsForm, planCounterparts, proposeCounterparts } from './counterparts-draft.ts'

/** Merges units of two kinds under every superior that has both. */
export function CounterpartsDialog({
  units,
  ...dialog
}: ChangeDialogProps & { readonly units: readonly Unit[] }) {
  const { language, texts } = useLanguage()
  const { profile } = dialog.control.scenario.folded
  const [form, setForm] = useState<CounterpartsForm>(() => proposeCounterparts(units, profile.kinds))
  const change = (part: Partial<CounterpartsForm>): void => setForm((before) => ({ ...before, ...part }))
  const system = profile.kinds.find(({ id }) => id === form.kinds[0])?.system
  const kinds = profile.kinds
    .filter((kind) => system === undefined || kind.system === system)
    .map(({ id, title }) => ({ value: id, label: textIn(title, language) }))
  const titles = form.kinds.map((kind) => profile.kinds.find(({ id }) => id === kind)?.title.vi ?? kind)
  return (
    <ChangeFrame
      {...dialog}
      heading={texts.changes.counterpartsHeading}
      form={form}
      plan={planCounterparts}
      proposedTitle={`Hợp nhất ${titles.join(' và ')} ở các cấp`}
      confirmLabel={texts.changes.counterpartsConfirm}
      showAfter={() => []}
    >
      <MultiSelect
        label={texts.changes.counterpartKinds}
        description={texts.changes.counterpartHint}
        searchable
        value={[...form.kinds]}
        onChange={(chosen) => change({ kinds: chosen })}
        data={kinds}
      />
      <MultiSelect
        label={texts.changes.tiersWhere}
        placeholder={form.tiers.length === 0 ? texts.changes.everyTier : ''}
        value={[...form.tiers]}
        onChange={(tiers) => change({ tiers })}
        data={profile.tiers.map(({ id, title }) => ({ value: id, label: textIn(title, language) }))}
      />
      <Select
        label={texts.changes.resultKindOfAll}
        searchable
        value={form.resultKind}
        onChange={(resultKind) => change({ resultKind })}
        data={kinds}
      />
      <TextInput
        label={texts.changes.resultNameOfAll}
        description={texts.changes.superiorHint}
        value={form.resultName}
        onChange={(event) => change({ resultName: event.currentTarget.value })}
      />
      <TextInput
        label={texts.changes.shortName}
        value={form.officialShortName}
        onChange={(event) => change({ officialShortName: event.currentTarget.value })}
      />
    </ChangeFrame>
  )
}
