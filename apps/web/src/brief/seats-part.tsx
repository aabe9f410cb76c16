import { seatSums } from '@tinhgon/engine'
import { useMemo } from 'react'
import type { ComparedScenario, Comparison } from '../compare/comparison.ts'
import { formatChange } from '../compare/row-words.ts'
import { formatCount } from '../language/format.ts'
import { useLanguage } from '../language/language-context.tsx'
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
    const sums = seatSums(structure, norms, [...check.seats()]).filter((sum) => sum.elected !== null)
    return new Map(
      [...Map.groupBy(sums, ({ tier }) => tier)].map(([tier, ofTier]) => [
        tier,
        ofTier.reduce((total, sum) => total + (sum.elected?.seats ?? 0), 0),
      ]),
    )
  }, [column])
  const tiers = profile.tiers.filter(({ id }) => before.has(`seats/${id}`) || figures.has(`seats/${id}`))
  if (tiers.length === 0) return null
  const told = (value: number | null | undefined): string =>
    value === null ? '–' : formatCount(value ?? 0, language)
  return (
    <BriefPart title={said.seats}>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.tier}</th>
            {[said.before, said.after, said.change].map((title) => (
              <th scope="col" className="figure" key={title}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tiers.map(({ id, title }) => {
            const was = before.has(`seats/${id}`) ? before.get(`seats/${id}`)?.value : 0
            const is = figures.has(`seats/${id}`) ? figures.get(`seats/${id}`)?.value : 0
            const known = typeof was === 'number' && typeof is === 'number'
            const chosen = elected.get(id)
            return (
              <tr key={id}>
                <th scope="row">
                  {title[language]}
                  {chosen !== undefined && (
                    <span className="quiet">{` (${said.elected(formatCount(chosen, language))})`}</span>
                  )}
                </th>
                <td className="figure">{told(was)}</td>
                <td className="figure">{told(is)}</td>
                <td className="figure">{known ? formatChange('units', is - was, profile, language) : '–'}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </BriefPart>
  )
}
