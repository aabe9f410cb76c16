import { Button, Group, Text, UnstyledButton } from '@mantine/core'
import { formatCount, textIn } from '@tinhgon/model'
import { type ReactNode, useState } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import { CitationLine } from './citation-line.tsx'
import type { NormGroup, ShownFinding } from './finding-groups.ts'
import { type ShownVerdict, shownVerdicts, verdictSigns } from './verdict-of.ts'

const page = 20

/** One norm: its source, how many units keep to it, and those that the filter lets through. */
export function NormSection(props: {
  readonly group: NormGroup
  readonly verdicts: ReadonlySet<ShownVerdict>
  readonly opened: boolean
  readonly parameters: ReactNode
  readonly line: (shown: ShownFinding) => ReactNode
}) {
  const { group, verdicts, opened, line } = props
  const { norm, counts, findings } = group
  const { language, texts } = useLanguage()
  const [isOpen, setOpen] = useState(opened)
  const [length, setLength] = useState(page)
  const listed = findings
    .filter(({ shown }) => verdicts.has(shown))
    .toSorted((a, b) => shownVerdicts.indexOf(a.shown) - shownVerdicts.indexOf(b.shown))
  return (
    <section className="norm">
      <UnstyledButton
        className="norm-head"
        aria-expanded={isOpen}
        onClick={() => setOpen((before) => !before)}
      >
        <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span>
        <Text size="sm" fw={600} component="span">
          {textIn(norm.title, language)}
        </Text>
        <Group gap={10} wrap="nowrap" className="norm-counts figure">
          {shownVerdicts
            .filter((verdict) => counts[verdict] > 0)
            .map((verdict) => (
              <span key={verdict} title={texts.norms.verdicts[verdict]}>
                {`${verdictSigns[verdict]} ${formatCount(counts[verdict], language)}`}
                <span className="visually-hidden">{` ${texts.norms.verdicts[verdict]}`}</span>
              </span>
            ))}
        </Group>
      </UnstyledButton>
      {isOpen && (
        <div className="norm-body">
          <Group justify="space-between" wrap="nowrap" align="flex-start">
            <CitationLine norm={norm} />
            {props.parameters}
          </Group>
          <ul className="plain">{listed.slice(0, length).map(line)}</ul>
          {listed.length > length && (
            <Button size="compact-xs" variant="subtle" onClick={() => setLength(length + page * 5)}>
              {texts.more(listed.length - length)}
            </Button>
          )}
        </div>
      )}
    </section>
  )
}
