import { Table, Text } from '@mantine/core'
import { type ComparedNorm, compareNorms, describeNormFinding, type NormFinding } from '@tinhgon/engine'
import { formatCalendarDate, formatCount, type Norm, textIn } from '@tinhgon/model'
import { useMemo } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import { CitationLine } from '../norms/citation-line.tsx'
import { verdictSigns } from '../norms/verdict-of.ts'
import type { ComparedScenario, Comparison } from './comparison.ts'
import { ScenarioColumns } from './scenario-columns.tsx'
import { UnitLink } from './unit-link.tsx'

/** By norm and scenario what fails and what cannot be told, and what is found in one of them alone. */
export function NormsTable({ comparison }: { readonly comparison: Comparison }) {
  const { scenarios, rulesOn } = comparison
  const { language, texts } = useLanguage()
  const said = texts.comparing
  const compared = useMemo(() => compareNorms(scenarios.map(({ column }) => column)), [scenarios])
  const norms = scenarios[0]?.column.check?.norms ?? []
  return (
    <>
      <Text size="sm" c="ink.5" mb="xs">
        {said.normsIntro(formatCalendarDate(rulesOn, language))}
      </Text>
      {compared.length === 0 && <Text size="sm">{said.noFindings}</Text>}
      {compared.length > 0 && (
        <Table className="compare-table norms" captionSide="top">
          <Table.Caption className="visually-hidden">{said.views.norms}</Table.Caption>
          <colgroup>
            <col className="first" />
          </colgroup>
          <ScenarioColumns first={said.norm} scenarios={scenarios} />
          <Table.Tbody>
            {compared.map((row) => {
              const norm = norms.find(({ id }) => id === row.norm)
              return norm ? <NormRow key={row.norm} row={row} norm={norm} scenarios={scenarios} /> : null
            })}
          </Table.Tbody>
        </Table>
      )}
    </>
  )
}

function NormRow(props: {
  readonly row: ComparedNorm
  readonly norm: Norm
  readonly scenarios: readonly ComparedScenario[]
}) {
  const { row, norm, scenarios } = props
  const { language, texts } = useLanguage()
  return (
    <Table.Tr>
      <th scope="row">
        {textIn(norm.title, language)}
        <CitationLine norm={norm} />
      </th>
      {scenarios.map((scenario, place) => {
        const { fail = 0, open = 0, accepted = 0 } = row.counts[place] ?? {}
        const said = [
          [verdictSigns.fail, texts.norms.verdicts.fail, fail],
          [verdictSigns['not-enough-data'], texts.norms.verdicts['not-enough-data'], open],
          [verdictSigns.accepted, texts.norms.verdicts.accepted, accepted],
        ] as const
        const told = said.filter(([, , count]) => count > 0)
        return (
          <Table.Td key={scenario.letter}>
            {told.length === 0 && <span>{`${verdictSigns.pass} ${texts.comparing.nothingOpen}`}</span>}
            {told.map(([sign, words, count]) => (
              <p key={words} className="verdict">
                {`${sign} ${words}: `}
                <span className="figure">{formatCount(count, language)}</span>
              </p>
            ))}
            <OnlyHere scenario={scenario} norm={norm} findings={row.only[place] ?? []} />
          </Table.Td>
        )
      })}
    </Table.Tr>
  )
}

const shownAtOnce = 50

function OnlyHere(props: {
  readonly scenario: ComparedScenario
  readonly norm: Norm
  readonly findings: readonly NormFinding[]
}) {
  const { scenario, norm, findings } = props
  const { language, texts } = useLanguage()
  if (findings.length === 0) return null
  return (
    <details className="only-here">
      <summary>{texts.comparing.onlyIn(scenario.letter, formatCount(findings.length, language))}</summary>
      <ul>
        {findings.slice(0, shownAtOnce).map((finding) => (
          <li key={finding.id}>
            <UnitLink scenario={scenario} unitId={finding.units[0]}>
              {describeNormFinding(finding, norm, scenario.column.structure, language)}
            </UnitLink>
          </li>
        ))}
      </ul>
      {findings.length > shownAtOnce && <p className="quiet">{texts.more(findings.length - shownAtOnce)}</p>}
    </details>
  )
}
