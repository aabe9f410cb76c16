import { Group, TextInput } from '@mantine/core'
import { formatCalendarDate } from '@tinhgon/model'
import { useState } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import { parseDate } from '../language/parse-date.ts'
import type { ActForm } from './act-form.ts'

/** Day, document and title of the instrument that makes a change. */
export function ActFields(props: {
  readonly form: ActForm
  readonly proposedTitle: string
  readonly onChange: (part: Partial<ActForm>) => void
}) {
  const { form, proposedTitle, onChange } = props
  const { language, texts } = useLanguage()
  const [dateText, setDateText] = useState(() => formatCalendarDate(form.operatesOn, language))
  return (
    <>
      <TextInput
        label={texts.changes.actTitle}
        placeholder={proposedTitle}
        value={form.title}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <Group grow align="flex-start">
        <TextInput
          label={texts.operatesOn}
          description={texts.dateHint}
          value={dateText}
          onChange={(event) => {
            setDateText(event.currentTarget.value)
            onChange({ operatesOn: parseDate(event.currentTarget.value) ?? '' })
          }}
          error={form.operatesOn === '' ? texts.dateWrong : null}
          required
        />
        <TextInput
          label={texts.document}
          description={texts.documentHint}
          value={form.document}
          onChange={(event) => onChange({ document: event.currentTarget.value })}
        />
        <TextInput
          label={texts.changes.clause}
          description={texts.changes.clauseHint}
          value={form.clause}
          onChange={(event) => onChange({ clause: event.currentTarget.value })}
        />
      </Group>
    </>
  )
}
