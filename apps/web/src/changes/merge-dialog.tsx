import { Checkbox, Group, Select, TextInput } from '@mantine/core'
import { textIn, type Unit } from '@tinhgon/model'
import { useState } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import { type ChangeDialogProps, ChangeFrame } from './change-frame.tsx'
import { listNames } from './list-names.ts'
import { headPostsOf, type MergeForm, mergedId, planMerge, proposeMerge } from './merge-draft.ts'
import { UnitsNamed } from './units-named.tsx'

/** Merges the units selected into a new one, or into one of them. */
export function MergeDialog({ units, ...dialog }: ChangeDialogProps & { readonly units: readonly Unit[] }) {
  const { language, texts } = useLanguage()
  const { profile, timeline } = dialog.control.scenario.folded
  const { structure } = timeline
  const [form, setForm] = useState<MergeForm>(() => proposeMerge(structure, units))
  const change = (part: Partial<MergeForm>): void => setForm((before) => ({ ...before, ...part }))
  const kinds = profile.kinds.filter(
    ({ system, tiers }) => system === units[0]?.system && tiers.includes(units[0]?.tier ?? ''),
  )
  const isTerritory = profile.followRules.length > 0 && units.every(({ system }) => system === 'territory')
  const survive = (survivorId: string | null): void => {
    const survivor = units.find(({ id }) => id === survivorId)
    change({
      survivorId: survivor?.id ?? null,
      ...(survivor && {
        name: survivor.name,
        kind: survivor.kind,
        code: survivor.code ?? '',
        seat: survivor.seat ?? '',
      }),
    })
  }
  const heads = headPostsOf(
    structure,
    units.filter(({ id }) => structure.unit(id) !== undefined),
  )
  return (
    <ChangeFrame
      {...dialog}
      heading={texts.mergeTitle}
      form={form}
      plan={planMerge}
      proposedTitle={
        form.survivorId === null
          ? `Sáp nhập ${units.map(({ name }) => name).join(', ')} thành ${form.name.trim()}`
          : `Nhập ${listNames(units.filter(({ id }) => id !== form.survivorId))} vào ${form.name.trim()}`
      }
      confirmLabel={texts.confirmMerge(units.length)}
      showAfter={(actId) => [mergedId(form, actId)]}
    >
      <UnitsNamed label={texts.mergeSources} units={units} />
      <TextInput
        label={texts.resultName}
        value={form.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
        required
        data-autofocus
      />
      <Group grow>
        <Select
          label={texts.changes.resultIs}
          allowDeselect={false}
          value={form.survivorId ?? ''}
          onChange={survive}
          data={[
            { value: '', label: texts.changes.newUnit },
            ...units.map(({ id, name, code }) => ({
              value: id,
              label: texts.changes.into([name, code].filter((part) => part !== null).join(' · ')),
            })),
          ]}
        />
        <Select
          label={texts.resultKind}
          allowDeselect={false}
          value={form.kind}
          onChange={(kind) => kind !== null && change({ kind })}
          data={kinds.map(({ id, title: kindTitle }) => ({ value: id, label: textIn(kindTitle, language) }))}
        />
        <Select
          label={texts.resultCode}
          value={form.code}
          onChange={(code) => change({ code: code ?? '' })}
          clearable
          data={[...new Set(units.flatMap(({ code }) => code ?? []))]}
        />
      </Group>
      <Select
        label={texts.resultHead}
        value={form.headPostId ?? ''}
        onChange={(headPostId) => change({ headPostId: headPostId ? headPostId : null })}
        allowDeselect={false}
        data={[
          { value: '', label: texts.resultHeadAll },
          ...heads.map(({ post, unit, holder }) => ({
            value: post.id,
            label: `${holder ?? texts.vacant} · ${unit.name}`,
          })),
        ]}
      />
      <TextInput
        label={texts.resultSeat}
        value={form.seat}
        onChange={(event) => change({ seat: event.currentTarget.value })}
      />
      {isTerritory && (
        <Checkbox
          label={texts.follow}
          checked={form.follow}
          onChange={(event) => change({ follow: event.currentTarget.checked })}
        />
      )}
    </ChangeFrame>
  )
}
