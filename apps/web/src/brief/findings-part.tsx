import { compareNorms } from '@tinhgon/engine'
import { formatCount, textIn } from '@tinhgon/model'
import { useMemo } from 'react'
import type { ComparedScenario } from '../compare/comparison.ts'
import { useLanguage } from '../language/language-context.tsx'
import { BriefPart } from './brief-part.tsx'

const shown = 5

/** The rules with most that fails or cannot be told. */
export function FindingsPart({ scenario }: { readonly scenario: ComparedScenario }) {
  const { column, figures } = scenario
  const { language, texts } = useLanguage()
  const said = texts.brief
  const norms = useMemo(() => {
    const rows = compareNorms([column]).flatMap(({ norm, counts: [counts] }) => {
      const found = column.check?.norms.find(({ id }) => id === norm)
      return found && counts && counts.fail + counts.open > 0 ? [{ norm: found, ...counts }] : []
    })
    return rows.toSorted((a, b) => b.fail - a.fail || b.open - a.open)
  }, [column])
  const count = (value: number): string => formatCount(value, language)
  const total = (figure: string): number => figures.get(figure)?.value ?? 0
  return (
    <BriefPart title={said.findings(count(total('norms/fail')), count(total('norms/not-enough-data')))}>
      {norms.length === 0 && <p>{said.noFindings}</p>}
      <ul>
        {norms.slice(0, shown).map(({ norm, fail, open }) => (
          <li key={norm.id}>
            {`${said.finding(count(fail), count(open))}: ${textIn(norm.title, language)} `}
            <span className="quiet">
              {`(${norm.citation.grade === 'assumed' ? texts.norms.ours : norm.citation.document})`}
            </span>
          </li>
        ))}
      </ul>
      {norms.length > shown && <p className="quiet">{said.moreNorms(count(norms.length - shown))}</p>}
      {total('norms/accepted') > 0 && <p>{said.accepted(count(total('norms/accepted')))}</p>}
    </BriefPart>
  )
}
