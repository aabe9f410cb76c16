import { Checkbox, Radio, Stack } from '@mantine/core'
import { measuresBorneBy, type Structure } from '@tinhgon/engine'
import { textIn, type Unit } from '@tinhgon/model'
import { useCallback, useState } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import { type ChangeDialogProps, ChangeFrame } from './change-frame.tsx'
import { type DissolveForm, planDissolve } from './dissolve-draft.ts'
import { listNames } from './list-names.ts'
import { UnitPicker } from './unit-picker.tsx'
import { UnitsNamed } from './units-named.tsx'

/** Dissolves units, and says where what they have goes. */
export function DissolveDialog({
  units,
  ...dialog
}: ChangeDialogProps & { readonly units: readonly Unit[] }) {
  const { language, texts } = useLanguage()
  const { structure } = dialog.control.scenario.folded.timeline
  const [form, setForm] = useState<DissolveForm>({
    units,
    takerId: null,
    seats: 'to-taker',
    endsFigures: false,
  })
  const change = (part: Partial<DissolveForm>): void => setForm((before) => ({ ...before, ...part }))
  const mayTake = useCallback(
    (other: Unit) => other.system === units[0]?.system && units.every(({ id }) => id !== other.id),
    [units],
  )
  const held = heldMeasures(structure, units).map((title) => textIn(title, language))
  return (
    <ChangeFrame
      {...dialog}
      heading={texts.changes.dissolveHeading(units.length)}
      form={form}
      plan={planDissolve}
      proposedTitle={`Giải thể ${listNames(units)}`}
      confirmLabel={texts.changes.dissolveConfirm(units.length)}
      showAfter={() => units.map(({ id }) => id)}
    >
      <UnitsNamed label={texts.changes.unitsDissolved} units={units} />
      <UnitPicker
        label={texts.changes.taker}
        description={texts.changes.takerHint}
        none={texts.changes.takerNone}
        structure={structure}
        among={mayTake}
        value={form.takerId}
        onChange={(takerId) => change({ takerId })}
      />
      <Radio.Group
        label={texts.posts}
        value={form.seats}
        onChange={(seats) => change({ seats: seats === 'abolished' ? 'abolished' : 'to-taker' })}
      >
        <Stack gap={4} mt={4}>
          <Radio value="to-taker" label={texts.changes.seatsToTaker} />
          <Radio value="abolished" label={texts.changes.seatsAbolished} />
        </Stack>
      </Radio.Group>
      {held.length > 0 && (
        <Checkbox
          label={texts.changes.endsFigures(held.join(', '))}
          description={texts.changes.endsFiguresHint}
          checked={form.endsFigures}
          onChange={(event) => change({ endsFigures: event.currentTarget.checked })}
        />
      )}
    </ChangeFrame>
  )
}

/** Titles of the measures of which the units hold anything. */
const heldMeasures = (structure: Structure, units: readonly Unit[]) => [
  ...new Set(
    units
      .filter(({ id }) => structure.unit(id))
      .flatMap((unit) => measuresBorneBy(structure, unit).map(({ title }) => title)),
  ),
]
