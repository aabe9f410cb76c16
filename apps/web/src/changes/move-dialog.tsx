import { Checkbox } from '@mantine/core'
import type { Unit } from '@tinhgon/model'
import { useCallback, useState } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import { type ChangeDialogProps, ChangeFrame } from './change-frame.tsx'
import { listNames } from './list-names.ts'
import { type MoveForm, planMove } from './move-draft.ts'
import { UnitPicker } from './unit-picker.tsx'
import { UnitsNamed } from './units-named.tsx'

/** Moves units under another superior. */
export function MoveDialog(
  props: ChangeDialogProps & { readonly units: readonly Unit[]; readonly superiorId: string | null },
) {
  const { units, superiorId, ...dialog } = props
  const { texts } = useLanguage()
  const { structure } = dialog.control.scenario.folded.timeline
  const [form, setForm] = useState<MoveForm>({
    units,
    superiorId,
    follow: units.every(({ system }) => system === 'territory'),
  })
  const change = (part: Partial<MoveForm>): void => setForm((before) => ({ ...before, ...part }))
  const mayLead = useCallback(
    (other: Unit) => other.system === units[0]?.system && units.every(({ id }) => id !== other.id),
    [units],
  )
  const superior = form.superiorId === null ? undefined : structure.unit(form.superiorId)
  return (
    <ChangeFrame
      {...dialog}
      heading={texts.changes.moveHeading(units.length)}
      form={form}
      plan={planMove}
      proposedTitle={`Chuyển ${listNames(units)} về trực thuộc ${superior?.name ?? '…'}`}
      confirmLabel={texts.changes.moveConfirm(units.length)}
      showAfter={() => units.map(({ id }) => id)}
    >
      <UnitsNamed label={texts.changes.unitsMoved} units={units} />
      <UnitPicker
        label={texts.changes.newSuperior}
        structure={structure}
        among={mayLead}
        value={form.superiorId}
        onChange={(id) => change({ superiorId: id })}
      />
      {units.every(({ system }) => system === 'territory') && (
        <Checkbox
          label={texts.changes.followChange}
          checked={form.follow}
          onChange={(event) => change({ follow: event.currentTarget.checked })}
        />
      )}
    </ChangeFrame>
  )
}
