import { ScrollArea, Text } from '@mantine/core'
import { describeFinding, type Finding } from '@tinhgon/engine'
import { useState } from 'react'
import { useLanguage } from '../language/language-context.tsx'

const page = 50

/** Findings, warnings first; a click shows the first unit that a finding is about. */
export function FindingsList(props: {
  readonly findings: readonly Finding[]
  readonly onSelect: (unitId: string) => void
}) {
  const { findings, onSelect } = props
  const { language, texts } = useLanguage()
  const [shown, setShown] = useState(page)
  if (findings.length === 0) return <Text size="sm">{texts.noFindings}</Text>
  const ordered = findings.toSorted((a, b) =>
    a.severity === b.severity ? 0 : a.severity === 'warning' ? -1 : 1,
  )
  return (
    <ScrollArea.Autosize mah="50vh" w={460}>
      <ul className="plain findings">
        {ordered.slice(0, shown).map((finding) => (
          <li key={`${finding.code} ${finding.unitIds.join(' ')} ${finding.message}`}>
            <button
              type="button"
              className="link"
              disabled={finding.unitIds.length === 0}
              onClick={() => finding.unitIds[0] !== undefined && onSelect(finding.unitIds[0])}
            >
              <span aria-hidden="true">{finding.severity === 'warning' ? '●' : '○'}</span>{' '}
              {describeFinding(finding, language)}
            </button>
          </li>
        ))}
      </ul>
      {findings.length > shown && (
        <button type="button" className="link" onClick={() => setShown(shown + page)}>
          {texts.more(findings.length - shown)}
        </button>
      )}
    </ScrollArea.Autosize>
  )
}
