import { type ComparedFigure, seatSums } from '@tinhgon/engine'
import { formatCount, textIn } from '@tinhgon/model'
import { useMemo } from 'react'
import type { ComparedScenario, Comparison } from '../compare/comparison.ts'
import { formatChange } from '../compare/row-words.ts'
import { useLanguage } from '../language/language-context.tsx'
import { BeforeAfterColumns } from './before-after-columns.tsx'
import { BriefPart } from './brief-part.tsx'

/** What the law gives the councils of each tier before and after, beside what was elected where that is known. */
export function SeatsPart({
  comparison,
  scenario,
}: {
  readonly comparison: Comparison
  readonly scenario: ComparedScenario
}) {
  const { profile, before } = comparison
  const { figures, column } = scenario
  const { language, texts } = useLanguage()
  const said = texts.brief
  const elected = useMemo(() => {
    const { check, structure } = column
    if (!check) return new Map<string, number>()
    const norms = check.norms.filter((norm) => norm.check.type === 'seats')
    // Of one area alone what was elected says nothing of all.
    const byTier = Map.groupBy(seatSums(structure, norms, [...check.seats()]), ({ tier }) => tier)
    return new Map(
      [...byTier].flatMap(([tier, sums]) => {
        const chosen = sums.flatMap((sum) => sum.elected?.seats ?? [])
        return chosen.length === sums.length
          ? [[tier, chosen.reduce((all, one) => all + one, 0)] as const]
          : []
      }),
    )
  }, [column])
  const tiers = profile.tiers.filter(({ id }) => before.has(`seats/${id}`) || figures.has(`seats/${id}`))
  if (tiers.length === 0) return null
  const told = (amount: ComparedFigure | undefined): string =>
    amount?.value === null
      ? texts.unknownOf(amount.unknown, amount.of)
      : formatCount(amount?.value ?? 0, language)
  return (
    <BriefPart title={said.seats}>
      <table>
        <BeforeAfterColumns first={texts.tier} />
        <tbody>
          {tiers.map(({ id, title }) => {
            const was = before.get(`seats/${id}`)
            const is = figures.get(`seats/${id}`)
            const change =
              was?.value === null || is?.value === null ? null : (is?.value ?? 0) - (was?.value ?? 0)
            const chosen = elected.get(id)
            return (
              <tr key={id}>
                <th scope="row">
                  {textIn(title, language)}
                  {chosen !== undefined && (
                    <span className="quiet">{` (${said.elected(formatCount(chosen, language))})`}</span>
                  )}
                </th>
                <td className="figure">{told(was)}</td>
                <td className="figure">{told(is)}</td>
                <td className="figure">
                  {change === null ? '–' : formatChange('units', change, profile, language)}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </BriefPart>
  )
}
