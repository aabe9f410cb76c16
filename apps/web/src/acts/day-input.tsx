import { TextInput } from '@mantine/core'
import { type CalendarDate, formatCalendarDate } from '@tinhgon/model'
import { useState } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import { parseDate } from '../language/parse-date.ts'

/** A day as people type it. Gives null where nothing is typed, and an empty text where it is no day. */
export function DayInput(props: {
  readonly label: string
  readonly day: CalendarDate | null
  readonly required?: boolean
  readonly onChange: (day: string | null) => void
}) {
  const { label, day, required = false, onChange } = props
  const { language, texts } = useLanguage()
  const [typed, setTyped] = useState(() => (day ? formatCalendarDate(day, language) : ''))
  return (
    <TextInput
      label={label}
      placeholder={texts.dateHint}
      value={typed}
      required={required}
      onChange={(event) => {
        const text = event.currentTarget.value
        setTyped(text)
        onChange(text.trim() === '' && !required ? null : (parseDate(text) ?? ''))
      }}
      error={day === '' ? texts.dateWrong : null}
    />
  )
}
