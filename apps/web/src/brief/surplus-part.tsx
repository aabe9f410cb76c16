import { formatCalendarDate, formatCount } from '@tinhgon/model'
import { useMemo } from 'react'
import type { ComparedScenario, Comparison } from '../compare/comparison.ts'
import { useLanguage } from '../language/language-context.tsx'
import { sumRoads } from '../surplus/sum-roads.ts'
import { hasPosts, lawfulUntil, surplusOf } from './brief-facts.ts'
import { BriefPart } from './brief-part.tsx'

/** Years in which a sum goes down, and the last: where nothing goes down, the years between say nothing. */
function turningYears(
  sums: readonly Pick<ReturnType<typeof sumRoads>[number], 'current' | 'ends'>[],
): number[] {
  const years = [...new Set(sums.flatMap(({ ends }) => [...ends.keys()]))].toSorted((a, b) => a - b)
  return years.filter(
    (year) =>
      year === years.at(-1) ||
      sums.some(({ current, ends }) => (ends.get(year) ?? current) !== (ends.get(year - 1) ?? current)),
  )
}

/** Heads and deputies above the norm: how many, until when they are lawful, and how the plan lets them go by year. */
export function SurplusPart(props: { readonly comparison: Comparison; readonly scenario: ComparedScenario }) {
  const { scenario } = props
  const { before } = props.comparison
  const { figures } = scenario
  const { asOf } = scenario.column
  const { language, texts } = useLanguage()
  const said = texts.brief
  const rows = useMemo(() => surplusOf(scenario), [scenario])
  const sums = useMemo(() => sumRoads(rows, asOf).filter(({ counts }) => counts !== 'staff'), [rows, asOf])
  const years = turningYears(sums)
  const count = (value: number): string => formatCount(value, language)
  return (
    <BriefPart title={said.surplus}>
      {sums.length === 0 && <p>{hasPosts({ before, figures }) ? said.noSurplus : said.noPosts}</p>}
      {sums.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col" />
              <th scope="col" className="figure">
                {said.now}
              </th>
              {years.map((year) => (
                <th scope="col" className="figure" key={year}>
                  {said.endOf(year)}
                </th>
              ))}
              <th scope="col" className="figure">
                {said.norm}
              </th>
              <th scope="col" className="figure">
                {texts.surplus.surplus}
              </th>
            </tr>
          </thead>
          <tbody>
            {sums.map(({ counts, current, allowed, over, ends }) => (
              <tr key={counts}>
                <th scope="row">{texts.surplus.counts[counts]}</th>
                <td className="figure">{count(current)}</td>
                {years.map((year) => (
                  <td className="figure" key={year}>
                    {count(ends.get(year) ?? current)}
                  </td>
                ))}
                <td className="figure">{count(allowed)}</td>
                <td className="figure">
                  <strong>{`+${count(over)}`}</strong>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {sums.map(({ counts }) => (
        <p key={counts} className="brief-until">
          {`${texts.surplus.counts[counts]}: `}
          {lawfulUntil(rows, counts)
            .map(([day, seats]) =>
              day === null
                ? said.unlawful(count(seats))
                : said.until(count(seats), formatCalendarDate(day, language)),
            )
            .join('; ')}
        </p>
      ))}
    </BriefPart>
  )
}
