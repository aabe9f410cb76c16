import { Text } from '@mantine/core'
import { formatCalendarDate, type Norm } from '@tinhgon/model'
import { useLanguage } from '../language/language-context.tsx'

/** The text that a rule comes from, its days, and how far our reading can be trusted; a default says that it is one. */
export function CitationLine({ norm }: { readonly norm: Norm }) {
  const { language, texts } = useLanguage()
  const { citation, holds } = norm
  const day = (date: string | null): string | null =>
    date === null ? null : formatCalendarDate(date, language)
  const article = citation.article === null ? '' : `, ${citation.article}`
  const standing =
    citation.grade === 'assumed' ? texts.norms.ours : `${texts.norms.law}, ${texts.grade[citation.grade]}`
  return (
    <Text size="xs" c="dimmed" title={texts.norms.readIn(citation.source)}>
      {`${citation.document}${article} · ${texts.norms.holds(day(holds.from), day(holds.until))} · ${standing}`}
    </Text>
  )
}
