import { Checkbox, Group, Stack, Text, TextInput } from '@mantine/core'
import type { Unit } from '@tinhgon/model'
import { useCallback, useState } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import { type ChangeDialogProps, ChangeFrame } from './change-frame.tsx'
import { type CommitteeForm, committeeId, leadersOf, planCommittee } from './committee-draft.ts'
import { KindAndTier } from './kind-and-tier.tsx'
import { listNames } from './list-names.ts'
import { UnitPicker } from './unit-picker.tsx'
import { UnitsNamed } from './units-named.tsx'

/** Establishes a committee that takes the selected units over; those that led them before may end. */
export function CommitteeDialog({
  units,
  ...dialog
}: ChangeDialogProps & { readonly units: readonly Unit[] }) {
  const { texts } = useLanguage()
  const { profile, timeline } = dialog.control.scenario.folded
  const { structure } = timeline
  const [form, setForm] = useState<CommitteeForm>(() => {
    const ends = leadersOf(structure, units)
    const leader = structure.unit(ends[0]?.unitId ?? '')
    return {
      system: units[0]?.system ?? 'party',
      superiorId: leader?.superiorId ?? null,
      kind: null,
      tier: leader?.tier ?? null,
      name: '',
      code: '',
      takes: units,
      ends,
      chosenEnds: [],
    }
  })
  const change = (part: Partial<CommitteeForm>): void => setForm((before) => ({ ...before, ...part }))
  const ofSystem = useCallback((unit: Unit) => unit.system === form.system, [form.system])
  return (
    <ChangeFrame
      {...dialog}
      heading={texts.changes.committeeHeading}
      form={form}
      plan={planCommittee}
      proposedTitle={`Thành lập ${form.name.trim() || '…'} gồm ${listNames(units)}`}
      confirmLabel={texts.changes.establishConfirm}
      showAfter={(actId) => [committeeId(actId)]}
    >
      <UnitsNamed label={texts.changes.unitsTaken} units={units} />
      <TextInput
        label={texts.changes.name}
        value={form.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
        required
        data-autofocus
      />
      <Group grow>
        <KindAndTier
          profile={profile}
          system={form.system}
          kind={form.kind}
          tier={form.tier}
          onChange={change}
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
        among={ofSystem}
        value={form.superiorId}
        onChange={(superiorId) => change({ superiorId })}
      />
      {form.ends.length > 0 && (
        <Stack gap={4}>
          <Text size="sm" fw={600}>
            {texts.changes.committeesEnding}
          </Text>
          {form.ends.map(({ unitId, postIds }) => (
            <Checkbox
              key={unitId}
              label={texts.changes.endsWithSeats(structure.unit(unitId)?.name ?? unitId, postIds.length)}
              checked={form.chosenEnds.includes(unitId)}
              onChange={(event) =>
                change({
                  chosenEnds: event.currentTarget.checked
                    ? [...form.chosenEnds, unitId]
                    : form.chosenEnds.filter((id) => id !== unitId),
                })
              }
            />
          ))}
        </Stack>
      )}
    </ChangeFrame>
  )
}
