import { Group, Textarea, TextInput } from '@mantine/core'
import { useLanguage } from '../language/language-context.tsx'
import type { BasisForm } from './act-draft.ts'
import { DayInput } from './day-input.tsx'

/** What an act or a change rests on: document, clause, the law's own words, its days. */
export function BasisFields(props: {
  readonly basis: BasisForm
  readonly onChange: (part: Partial<BasisForm>) => void
}) {
  const { basis, onChange } = props
  const { texts } = useLanguage()
  return (
    <>
      <Group grow align="flex-start">
        <TextInput
          label={texts.document}
          value={basis.document}
          onChange={(event) => onChange({ document: event.currentTarget.value })}
        />
        <TextInput
          label={texts.changes.clause}
          placeholder={texts.changes.clauseHint}
          value={basis.clause}
          onChange={(event) => onChange({ clause: event.currentTarget.value })}
        />
      </Group>
      <Group grow align="flex-start">
        <DayInput
          label={texts.acting.decidedOn}
          day={basis.decidedOn}
          onChange={(decidedOn) => onChange({ decidedOn })}
        />
        <DayInput
          label={texts.acting.inForceOn}
          day={basis.inForceOn}
          onChange={(inForceOn) => onChange({ inForceOn })}
        />
      </Group>
      <Textarea
        label={texts.acting.quotation}
        autosize
        minRows={1}
        maxRows={6}
        value={basis.quotation}
        onChange={(event) => onChange({ quotation: event.currentTarget.value })}
      />
    </>
  )
}
