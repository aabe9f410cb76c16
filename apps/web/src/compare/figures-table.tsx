import { Checkbox, Group, Table, Text } from '@mantine/core'
import { type ComparedFigure, type ComparisonRow, comparisonRows } from '@tinhgon/engine'
import { formatCalendarDate, type Profile } from '@tinhgon/model'
import { Fragment, useMemo, useState } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import type { ComparedScenario, Comparison } from './comparison.ts'
import { formatAmount, formatChange, groupOf, rowGroups, rowTitle } from './row-words.ts'
import { ScenarioHeading } from './scenario-heading.tsx'

/** Every figure of the baseline and of each scenario, with what it changes; the best where better means something. */
export function FiguresTable({ comparison }: { readonly comparison: Comparison }) {
  const { scenarios, before, baseline, rulesOn } = comparison
  const { language, texts } = useLanguage()
  const said = texts.comparing
  const [differingOnly, setDifferingOnly] = useState(false)
  const [allKinds, setAllKinds] = useState(false)
  const rows = useMemo(
    () =>
      comparisonRows(scenarios.map(({ figures }) => ({ before, after: figures }))).filter(
        ({ figure, changes }) => !isKind(figure) || changes.some((change) => change !== 0),
      ),
    [scenarios, before],
  )
  const alike = rows.filter(({ figure, differs }) => isKind(figure) && !differs).length
  const shown = rows.filter(
    ({ figure, differs }) => differs || !(differingOnly || (isKind(figure) && !allKinds)),
  )
  const byGroup = Map.groupBy(shown, ({ figure }) => groupOf(figure))
  return (
    <>
      <Group gap="lg" mb="xs">
        <Text size="sm" c="ink.5" className="grows">
          {said.figuresIntro(formatCalendarDate(rulesOn, language))}
        </Text>
        {alike > 0 && (
          <Checkbox
            size="xs"
            className="screen-only"
            label={said.allKinds(alike)}
            checked={allKinds && !differingOnly}
            disabled={differingOnly}
            onChange={(event) => setAllKinds(event.currentTarget.checked)}
          />
        )}
        <Checkbox
          size="xs"
          className="screen-only"
          label={said.differingOnly(rows.filter(({ differs }) => differs).length, rows.length)}
          checked={differingOnly}
          onChange={(event) => setDifferingOnly(event.currentTarget.checked)}
        />
      </Group>
      {shown.length === 0 && <Text size="sm">{said.nothingDiffers}</Text>}
      {shown.length > 0 && (
        <Table className="compare-table figures" captionSide="top">
          <Table.Caption className="visually-hidden">{said.views.figures}</Table.Caption>
          <colgroup>
            <col className="first" />
            <col className="figure-before" />
          </colgroup>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{said.figure}</Table.Th>
              <Table.Th scope="col" className="figure">
                {said.baseline}
                <p className="quiet">{formatCalendarDate(baseline.date, language)}</p>
              </Table.Th>
              {scenarios.map((scenario) => (
                <Table.Th scope="col" key={scenario.letter}>
                  <ScenarioHeading scenario={scenario} />
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          {rowGroups.map((group) => {
            const ofGroup = byGroup.get(group)
            return ofGroup ? (
              <Table.Tbody key={group}>
                <Table.Tr>
                  <th scope="rowgroup" colSpan={scenarios.length + 2} className="group-head">
                    {said.groups[group]}
                  </th>
                </Table.Tr>
                {ofGroup.map((row) => (
                  <FigureRow key={row.figure} row={row} comparison={comparison} />
                ))}
              </Table.Tbody>
            ) : (
              <Fragment key={group} />
            )
          })}
        </Table>
      )}
    </>
  )
}

/** Of dozens of kinds those that scenarios change alike say little, so they are shown on demand. */
const isKind = (figure: string): boolean => figure.startsWith('byKind/')

/** Parts of the row above them stand further in. */
const isPart = (figure: string): boolean => /^(bySystem|posts)\//.test(figure)

function FigureRow({ row, comparison }: { readonly row: ComparisonRow; readonly comparison: Comparison }) {
  const { scenarios, profile } = comparison
  const { figure } = row
  const { texts, language } = useLanguage()
  const [before] = row.before
  return (
    <Table.Tr className={row.differs ? 'differs' : ''}>
      <th scope="row" className={isPart(figure) ? 'part' : ''}>
        {rowTitle(figure, texts, profile, language)}
      </th>
      <Table.Td className="figure">
        <Amount figure={figure} amount={before} profile={profile} />
      </Table.Td>
      {scenarios.map((scenario, place) => {
        const value = row.values[place]
        const change = row.changes[place] ?? null
        const best = row.best.includes(place)
        return (
          <Table.Td key={scenario.letter} className={best ? 'figure best' : 'figure'}>
            <Amount figure={figure} amount={value} profile={profile} />{' '}
            <span className="change">
              {!figure.startsWith('changes/') &&
                change !== null &&
                formatChange(figure, change, profile, language)}
            </span>
            <Conservation figure={figure} scenario={scenario} />
            {best && (
              <span className="best-mark">
                {`★ ${row.best.length > 1 ? texts.comparing.bestTogether : texts.comparing.best}`}
              </span>
            )}
          </Table.Td>
        )
      })}
    </Table.Tr>
  )
}

function Amount(props: {
  readonly figure: string
  readonly amount: ComparedFigure | undefined
  readonly profile: Profile
}) {
  const { figure, amount, profile } = props
  const { language, texts } = useLanguage()
  if (!amount) return null
  return amount.value === null ? (
    <span className="unknown">{texts.unknownOf(amount.unknown, amount.of)}</span>
  ) : (
    <span className="amount">{formatAmount(figure, amount.value, profile, language)}</span>
  )
}

/** Whether the account of a measure balances: nothing was lost on the way. */
function Conservation({
  figure,
  scenario,
}: {
  readonly figure: string
  readonly scenario: ComparedScenario
}) {
  const { texts } = useLanguage()
  const measure = /^measures\/(.+)$/.exec(figure)?.[1]
  const entry = scenario.ledger.find(({ row }) => row === measure)
  if (!entry) return null
  const { balanced } = entry
  const words = balanced === null ? texts.unknownBalance : balanced ? texts.balanced : texts.unbalanced
  return <span className="conserved">{`${balanced === null ? '◌' : balanced ? '✓' : '✗'} ${words}`}</span>
}
