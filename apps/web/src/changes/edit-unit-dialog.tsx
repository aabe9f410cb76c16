import { Checkbox, Group, MultiSelect, TextInput } from '@mantine/core'
import { textIn, type Unit } from '@tinhgon/model'
import { useCallback, useState } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import { type ChangeDialogProps, ChangeFrame } from './change-frame.tsx'
import { type EditUnitForm, editFormOf, planEditUnit } from './edit-unit-draft.ts'
import { KindAndTier } from './kind-and-tier.tsx'
import { UnitPicker } from './unit-picker.tsx'

/** Renames a unit, or changes its kind, tier, code, seat, superior. */
export function EditUnitDialog({ unit, ...dialog }: ChangeDialogProps & { readonly unit: Unit }) {
  const { language, texts } = useLanguage()
  const { folded } = dialog.control.scenario
  const { profile } = folded
  const { structure } = folded.timeline
  const [form, setForm] = useState<EditUnitForm>(() => editFormOf(unit))
  const change = (part: Partial<EditUnitForm>): void => setForm((before) => ({ ...before, ...part }))
  const renamed = form.name.trim() !== unit.name
  const mayLead = useCallback((other: Unit) => other.system === unit.system && other.id !== unit.id, [unit])
  return (
    <ChangeFrame
      {...dialog}
      heading={texts.changes.editHeading(unit.name)}
      form={form}
      plan={planEditUnit}
      proposedTitle={
        renamed
          ? `Đổi tên ${unit.name} thành ${form.name.trim()}`
          : form.kind !== unit.kind || form.tier !== unit.tier
            ? `Đổi loại, cấp của ${unit.name}`
            : `Điều chỉnh ${unit.name}`
      }
      confirmLabel={texts.changes.saveChange}
      showAfter={() => [unit.id]}
    >
      <Group grow>
        <TextInput
          label={texts.changes.name}
          value={form.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
          required
          data-autofocus
        />
        <TextInput
          label={texts.changes.shortName}
          value={form.officialShortName}
          onChange={(event) => change({ officialShortName: event.currentTarget.value })}
        />
      </Group>
      <Group grow>
        <KindAndTier
          profile={profile}
          system={unit.system}
          kind={form.kind}
          tier={form.tier}
          onChange={({ kind, tier }) => change({ kind: kind ?? form.kind, tier })}
        />
        <TextInput
          label={texts.code}
          value={form.code}
          onChange={(event) => change({ code: event.currentTarget.value })}
        />
      </Group>
      <UnitPicker
        label={texts.superior}
        none={texts.changes.noSuperior}
        structure={structure}
        among={mayLead}
        value={form.superiorId}
        onChange={(superiorId) => change({ superiorId })}
      />
      <TextInput
        label={texts.seat}
        value={form.seat}
        onChange={(event) => change({ seat: event.currentTarget.value })}
      />
      {unit.system === 'territory' && profile.designations.length > 0 && (
        <MultiSelect
          label={texts.designations}
          placeholder={form.designations === undefined ? texts.unknownBalance : ''}
          value={[...(form.designations ?? [])]}
          onChange={(designations) => change({ designations })}
          data={profile.designations.map(({ id, title }) => ({ value: id, label: textIn(title, language) }))}
        />
      )}
      {unit.system === 'territory' && (
        <Checkbox
          label={texts.changes.followChange}
          checked={form.follow}
          onChange={(event) => change({ follow: event.currentTarget.checked })}
        />
      )}
    </ChangeFrame>
  )
}
