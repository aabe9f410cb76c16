import { Alert } from '@mantine/core'
import { formatCalendarDate, textIn } from '@tinhgon/model'
import type { ReactNode } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import type { Comparison } from './comparison.ts'

/** Whatever keeps the columns from being of one measure: said above them, with what to do. */
export function GroundNotes({ comparison }: { readonly comparison: Comparison }) {
  const { scenarios, leftOut, baseline, otherParameters } = comparison
  const { language, texts } = useLanguage()
  const said = texts.comparing
  const day = (date: string): string => formatCalendarDate(date, language)
  const days = new Set(scenarios.map(({ column }) => column.asOf))
  const notes: ReactNode[] = [
    ...leftOut.map(({ document, mismatch, baseline: other }) => (
      <Alert
        key={document.id}
        color="red.9"
        variant="outline"
        title={said.leftOut(textIn(document.title, language))}
      >
        {said.mismatch[mismatch](textIn(other.title, language), day(other.date))}{' '}
        {mismatch === 'other-baseline'
          ? said.chooseSame
          : said.rebaseOrChoose(textIn(baseline.title, language), day(baseline.date))}
      </Alert>
    )),
    days.size > 1 && (
      <Alert key="days" color="ink" variant="outline" title={said.daysDiffer}>
        {scenarios.map(({ letter, column }) => `${letter}: ${day(column.asOf)}`).join(' · ')}.{' '}
        {said.daysAdvice}
      </Alert>
    ),
    otherParameters && (
      <Alert key="parameters" color="ink" variant="outline">
        {said.otherParameters}
      </Alert>
    ),
    ...scenarios
      .filter(({ refusedActs }) => refusedActs > 0)
      .map(({ letter, refusedActs }) => (
        <Alert key={letter} color="red.9" variant="outline">
          {said.refusedActs(letter, refusedActs)}
        </Alert>
      )),
  ].filter(Boolean)
  return notes.length === 0 ? null : <div className="ground-notes">{notes}</div>
}
