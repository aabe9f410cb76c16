import { Button, Checkbox, Group, Select, Stack, Text } from '@mantine/core'
import { type Relation, relationKey, textIn, type Unit } from '@tinhgon/model'
import { useCallback, useState } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import { type ChangeDialogProps, ChangeFrame } from './change-frame.tsx'
import { planRelations, type RelationsForm, toggled } from './relations-draft.ts'
import { UnitPicker } from './unit-picker.tsx'

/** Adds and removes lines beside subordination: who leads, advises, coordinates with whom. */
export function RelationsDialog({ unit, ...dialog }: ChangeDialogProps & { readonly unit: Unit }) {
  const { language, texts } = useLanguage()
  const { profile, timeline } = dialog.control.scenario.folded
  const { structure } = timeline
  const [form, setForm] = useState<RelationsForm>({ removed: [], added: [] })
  const [kind, setKind] = useState<string | null>(profile.relations[0]?.id ?? null)
  const [outward, setOutward] = useState(true)
  const [otherId, setOtherId] = useState<string | null>(null)
  const others = useCallback((other: Unit) => other.id !== unit.id, [unit])
  const say = ({ kind: id, fromId, toId }: Relation): string =>
    [
      structure.unit(fromId)?.name,
      textIn(profile.relations.find((relation) => relation.id === id)?.title, language),
      structure.unit(toId)?.name,
    ].join(' → ')
  return (
    <ChangeFrame
      {...dialog}
      heading={texts.changes.relationsHeading(unit.name)}
      form={form}
      plan={planRelations}
      proposedTitle={`Điều chỉnh quan hệ của ${unit.name}`}
      confirmLabel={texts.changes.saveChange}
      showAfter={() => [unit.id]}
    >
      <Stack gap={4}>
        {[...structure.relationsOf(unit.id), ...form.added].map((relation) => {
          const isNew = form.added.includes(relation)
          return (
            <Checkbox
              key={relationKey(relation)}
              label={say(relation)}
              checked={isNew || !form.removed.includes(relation)}
              onChange={() =>
                setForm(
                  isNew
                    ? { ...form, added: toggled(form.added, relation) }
                    : { ...form, removed: toggled(form.removed, relation) },
                )
              }
            />
          )
        })}
        {structure.relationKeysOf(unit.id).size + form.added.length === 0 && (
          <Text size="sm" c="dimmed">
            {texts.changes.noRelations}
          </Text>
        )}
      </Stack>
      <Group grow>
        <Select
          label={texts.changes.relationKind}
          allowDeselect={false}
          value={kind}
          onChange={setKind}
          data={profile.relations.map(({ id, title }) => ({ value: id, label: textIn(title, language) }))}
        />
        <Select
          label={texts.changes.direction}
          allowDeselect={false}
          value={outward ? 'from' : 'to'}
          onChange={(direction) => setOutward(direction === 'from')}
          data={[
            { value: 'from', label: texts.changes.fromThis },
            { value: 'to', label: texts.changes.toThis },
          ]}
        />
      </Group>
      <UnitPicker
        label={texts.changes.otherUnit}
        none={texts.search}
        structure={structure}
        among={others}
        value={otherId}
        onChange={setOtherId}
      />
      <div>
        <Button
          size="xs"
          variant="default"
          disabled={kind === null || otherId === null}
          onClick={() => {
            if (kind === null || otherId === null) return
            const [fromId, toId] = outward ? [unit.id, otherId] : [otherId, unit.id]
            setForm({ ...form, added: toggled(form.added, { kind, fromId, toId }) })
            setOtherId(null)
          }}
        >
          {texts.changes.addRelation}
        </Button>
      </div>
    </ChangeFrame>
  )
}
