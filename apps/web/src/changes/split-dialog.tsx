import { Button, Text } from '@mantine/core'
import { measuresBorneBy } from '@tinhgon/engine'
import { textIn, type Unit } from '@tinhgon/model'
import { useMemo, useState } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import { type ChangeDialogProps, ChangeFrame } from './change-frame.tsx'
import { PartChoices } from './part-choices.tsx'
import { planSplit, type SplitForm, type SplitPart, splitResultId } from './split-draft.ts'
import { SplitPartFields } from './split-part-fields.tsx'

const emptyPart: SplitPart = { name: '', code: '', figures: {} }

/** Splits a unit: who takes how much, which subordinates and which seats. */
export function SplitDialog({ unit, ...dialog }: ChangeDialogProps & { readonly unit: Unit }) {
  const { language, texts } = useLanguage()
  const { structure } = dialog.control.scenario.folded.timeline
  const measures = useMemo(
    () => measuresBorneBy(structure, unit).filter(({ nature }) => nature.type === 'extensive'),
    [structure, unit],
  )
  const [form, setForm] = useState<SplitForm>(() => ({
    unit,
    parts: [{ ...emptyPart, name: unit.name, code: unit.code ?? '' }, emptyPart],
    childParts: {},
    postParts: {},
    measures: measures.map(({ id }) => id),
  }))
  const change = (part: Partial<SplitForm>): void => setForm((before) => ({ ...before, ...part }))
  const children = [...structure.childIdsOf(unit.id)].flatMap((id) => structure.unit(id) ?? [])
  const posts = structure.postsOf(unit.id)
  const partNames = form.parts.map(({ name }, part) => name.trim() || texts.changes.partNumber(part + 1))
  return (
    <ChangeFrame
      {...dialog}
      heading={texts.changes.splitHeading(unit.name)}
      form={form}
      plan={planSplit}
      proposedTitle={`Chia ${unit.name} thành ${form.parts.map(({ name }) => name.trim() || '…').join(', ')}`}
      confirmLabel={texts.changes.splitConfirm(form.parts.length)}
      showAfter={(actId) => form.parts.map((_, part) => splitResultId(actId, part))}
    >
      <Text size="sm">{texts.changes.splitHint}</Text>
      {form.parts.map((part, number) => (
        <SplitPartFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is known by its place alone
          key={number}
          number={number}
          part={part}
          measures={measures}
          structure={structure}
          unit={unit}
          onChange={(next) => change({ parts: form.parts.with(number, next) })}
          onRemove={
            number < 2
              ? null
              : () => change({ parts: form.parts.toSpliced(number, 1), childParts: {}, postParts: {} })
          }
        />
      ))}
      <div>
        <Button size="xs" variant="default" onClick={() => change({ parts: [...form.parts, emptyPart] })}>
          {texts.changes.addPart}
        </Button>
      </div>
      <PartChoices
        title={texts.subordinates}
        rows={children.map(({ id, name }) => ({ id, label: name }))}
        partNames={partNames}
        parts={form.childParts}
        onChange={(childParts) => change({ childParts })}
      />
      <PartChoices
        title={texts.posts}
        rows={posts.map(({ id, role, holderId }) => ({
          id,
          label: [
            textIn(structure.vocabulary.roles.get(role)?.title, language) ?? role,
            holderId === null ? texts.vacant : structure.table('people').get(holderId)?.name,
          ]
            .filter((part) => part)
            .join(' · '),
        }))}
        partNames={partNames}
        parts={form.postParts}
        onChange={(postParts) => change({ postParts })}
      />
    </ChangeFrame>
  )
}
