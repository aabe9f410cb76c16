import { MultiSelect, Radio, Select, Stack } from '@mantine/core'
import { type Command, textIn } from '@tinhgon/model'
import { useMemo, useState } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import type { ActHead } from './act-form.ts'
import { type ChangeDialogProps, ChangeFrame } from './change-frame.tsx'

interface EndTierForm {
  readonly tier: string | null
  readonly exceptIds: readonly string[]
  readonly seats: 'to-subordinates' | 'abolished'
}

const planEndTier = ({ tier, exceptIds, seats }: EndTierForm, head: ActHead): Command | null =>
  tier === null ? null : { type: 'end-tier', ...head, tier, exceptIds: [...exceptIds], seats }

/** Ends a tier in every system; units below report to the nearest superior that stays. */
export function EndTierDialog(dialog: ChangeDialogProps) {
  const { language, texts } = useLanguage()
  const { profile, timeline } = dialog.control.scenario.folded
  const { structure } = timeline
  const counts = useMemo(() => Map.groupBy(structure.units.values(), ({ tier }) => tier), [structure])
  const [form, setForm] = useState<EndTierForm>({
    tier: counts.has('district') ? 'district' : null,
    exceptIds: [],
    seats: 'to-subordinates',
  })
  const change = (part: Partial<EndTierForm>): void => setForm((before) => ({ ...before, ...part }))
  const ofTier = (form.tier === null ? undefined : counts.get(form.tier)) ?? []
  const title = profile.tiers.find(({ id }) => id === form.tier)?.title
  return (
    <ChangeFrame
      {...dialog}
      heading={texts.changes.endTierHeading}
      form={form}
      plan={planEndTier}
      proposedTitle={`Kết thúc hoạt động ${title ? title.vi.toLowerCase() : '…'}`}
      confirmLabel={texts.changes.endTierConfirm(ofTier.length - form.exceptIds.length)}
      showAfter={() => []}
    >
      <Select
        label={texts.changes.tierEnding}
        allowDeselect={false}
        value={form.tier}
        onChange={(tier) => change({ tier, exceptIds: [] })}
        data={profile.tiers
          .filter(({ id }) => counts.has(id))
          .map(({ id, title: named }) => ({
            value: id,
            label: `${textIn(named, language)} · ${texts.changes.unitCount(counts.get(id)?.length ?? 0)}`,
          }))}
        data-autofocus
      />
      <MultiSelect
        label={texts.changes.exceptions}
        description={texts.changes.exceptionsHint}
        searchable
        limit={30}
        value={[...form.exceptIds]}
        onChange={(exceptIds) => change({ exceptIds })}
        data={ofTier.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Radio.Group
        label={texts.posts}
        value={form.seats}
        onChange={(seats) => change({ seats: seats === 'abolished' ? 'abolished' : 'to-subordinates' })}
      >
        <Stack gap={4} mt={4}>
          <Radio value="to-subordinates" label={texts.changes.seatsDown} />
          <Radio value="abolished" label={texts.changes.seatsAbolished} />
        </Stack>
      </Radio.Group>
    </ChangeFrame>
  )
}
