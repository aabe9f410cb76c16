import { Group, Select, TextInput } from '@mantine/core'
import { textIn, type Unit } from '@tinhgon/model'
import { useCallback, useState } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import { type ChangeDialogProps, ChangeFrame } from './change-frame.tsx'
import { type EstablishForm, establishedId, planEstablish } from './establish-draft.ts'
import { KindAndTier } from './kind-and-tier.tsx'
import { SeatCounts } from './seat-counts.tsx'
import { UnitPicker } from './unit-picker.tsx'

/** Establishes a unit that comes out of no other. */
export function EstablishDialog({
  superior,
  ...dialog
}: ChangeDialogProps & { readonly superior: Unit | null }) {
  const { language, texts } = useLanguage()
  const { profile, timeline } = dialog.control.scenario.folded
  const [form, setForm] = useState<EstablishForm>({
    system: superior?.system ?? profile.systems[0]?.id ?? '',
    superiorId: superior?.id ?? null,
    name: '',
    officialShortName: '',
    kind: null,
    tier: superior?.tier ?? null,
    code: '',
    seat: superior?.seat ?? '',
    seats: [],
  })
  const change = (part: Partial<EstablishForm>): void => setForm((before) => ({ ...before, ...part }))
  const ofSystem = useCallback((unit: Unit) => unit.system === form.system, [form.system])
  return (
    <ChangeFrame
      {...dialog}
      heading={texts.changes.establishHeading}
      form={form}
      plan={planEstablish}
      proposedTitle={`Thành lập ${form.name.trim() === '' ? '…' : form.name.trim()}`}
      confirmLabel={texts.changes.establishConfirm}
      showAfter={(actId) => [establishedId(actId)]}
    >
      <TextInput
        label={texts.changes.name}
        value={form.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
        required
        data-autofocus
      />
      <Group grow>
        <Select
          label={texts.systems}
          allowDeselect={false}
          value={form.system}
          onChange={(system) =>
            system !== null && change({ system, kind: null, tier: null, superiorId: null, seats: [] })
          }
          data={profile.systems.map(({ id, title }) => ({ value: id, label: textIn(title, language) }))}
        />
        <KindAndTier
          profile={profile}
          system={form.system}
          kind={form.kind}
          tier={form.tier}
          onChange={change}
        />
      </Group>
      <UnitPicker
        label={texts.superior}
        none={texts.changes.noSuperior}
        structure={timeline.structure}
        among={ofSystem}
        value={form.superiorId}
        onChange={(superiorId) => change({ superiorId })}
      />
      <Group grow>
        <TextInput
          label={texts.changes.shortName}
          value={form.officialShortName}
          onChange={(event) => change({ officialShortName: event.currentTarget.value })}
        />
        <TextInput
          label={texts.code}
          value={form.code}
          onChange={(event) => change({ code: event.currentTarget.value })}
        />
        <TextInput
          label={texts.seat}
          value={form.seat}
          onChange={(event) => change({ seat: event.currentTarget.value })}
        />
      </Group>
      <SeatCounts seats={form.seats} onChange={(seats) => change({ seats })} roles={profile.roles} />
    </ChangeFrame>
  )
}
