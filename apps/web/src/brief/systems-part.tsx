import { formatCount, textIn } from '@tinhgon/model'
import { useMemo } from 'react'
import type { ComparedScenario, Comparison } from '../compare/comparison.ts'
import { formatChange } from '../compare/row-words.ts'
import { useLanguage } from '../language/language-context.tsx'
import { SystemShape } from '../panels/unit-line.tsx'
import { BeforeAfterColumns } from './before-after-columns.tsx'
import { systemChanges } from './brief-facts.ts'
import { BriefPart } from './brief-part.tsx'

/** How many units there are before and after, by system, with the kinds that change most. */
export function SystemsPart(props: { readonly comparison: Comparison; readonly scenario: ComparedScenario }) {
  const { comparison, scenario } = props
  const { profile } = comparison
  const { language, texts } = useLanguage()
  const said = texts.brief
  const changes = useMemo(() => systemChanges(comparison, scenario), [comparison, scenario])
  const titleOf = (terms: typeof profile.systems, id: string): string =>
    textIn(terms.find((term) => term.id === id)?.title, language) ?? id
  const cells = (before: number, after: number) => (
    <>
      <td className="figure">{formatCount(before, language)}</td>
      <td className="figure">{formatCount(after, language)}</td>
      <td className="figure">{formatChange('units', after - before, profile, language)}</td>
    </>
  )
  return (
    <BriefPart title={said.systems}>
      <table>
        <BeforeAfterColumns first={said.system} />
        {changes.map(({ system, before, after, kinds }) => (
          <tbody key={system}>
            <tr className="system">
              <th scope="row">
                <SystemShape system={system} size={9} /> {titleOf(profile.systems, system)}
              </th>
              {cells(before, after)}
            </tr>
            {kinds.map((kind) => (
              <tr key={kind.kind}>
                <th scope="row" className="kind">
                  {titleOf(profile.kinds, kind.kind)}
                </th>
                {cells(kind.before, kind.after)}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </BriefPart>
  )
}
