import { Select } from '@mantine/core'
import type { NormCheck } from '@tinhgon/engine'
import { type CalendarDate, formatCalendarDate } from '@tinhgon/model'
import { useMemo } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import { changeLocation } from '../session/page-location.ts'

/** Whose rules count: those of the step's day, or of a later day on which some rule begins. */
export function RulesDay(props: {
  readonly check: NormCheck
  readonly day: CalendarDate
  readonly rulesOn: CalendarDate | null
}) {
  const { check, day, rulesOn } = props
  const { language, texts } = useLanguage()
  const beginnings = useMemo(() => beginningsAfter(check, day), [check, day])
  const dates = new Map(beginnings)
  if (rulesOn !== null && rulesOn !== day && !dates.has(rulesOn)) dates.set(rulesOn, '')
  const said = (date: CalendarDate): string => formatCalendarDate(date, language)
  return (
    <Select
      size="xs"
      label={texts.norms.rulesOn}
      classNames={{ root: 'labelled-beside', wrapper: 'rules-day' }}
      allowDeselect={false}
      value={rulesOn ?? day}
      onChange={(date) => changeLocation({ rulesOn: date === null || date === day ? null : date })}
      data={[
        { value: day, label: texts.norms.rulesOnStep(said(day)) },
        ...[...dates]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([date, documents]) => ({
            value: date,
            label: documents === '' ? said(date) : texts.norms.rulesFrom(said(date), documents),
          })),
      ]}
    />
  )
}

/** Days after the step's on which norms come into force, with the documents that bring them. */
function beginningsAfter(check: NormCheck, day: CalendarDate): [CalendarDate, string][] {
  const documents = new Map<CalendarDate, Set<string>>()
  const begin = (from: CalendarDate | null, document: string): void => {
    if (from !== null && from > day) documents.set(from, (documents.get(from) ?? new Set()).add(document))
  }
  for (const norm of check.norms) {
    begin(norm.holds.from, norm.citation.document)
    if ('transitions' in norm.check)
      for (const { holds, citation } of norm.check.transitions) begin(holds.from, citation.document)
  }
  return [...documents].map(([date, all]) => [date, [...all].join(', ')])
}
