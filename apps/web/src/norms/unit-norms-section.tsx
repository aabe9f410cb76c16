import { describeNormFinding, type NormCheck, type Structure } from '@tinhgon/engine'
import { textIn } from '@tinhgon/model'
import { useLanguage } from '../language/language-context.tsx'
import { Section } from '../panels/section.tsx'
import { changeLocation } from '../session/page-location.ts'
import { type Acceptances, shownVerdict, shownVerdicts, verdictSigns } from './verdict-of.ts'

/** What the norms say of one unit: what is not met first; what is met is counted. */
export function UnitNormsSection(props: {
  readonly unitId: string
  readonly check: NormCheck
  readonly structure: Structure
  readonly acceptances: Acceptances
}) {
  const { unitId, check, structure, acceptances } = props
  const { language, texts } = useLanguage()
  const findings = check
    .findingsOf(unitId)
    .map((finding) => ({ finding, shown: shownVerdict(finding, acceptances) }))
    .toSorted((a, b) => shownVerdicts.indexOf(a.shown) - shownVerdicts.indexOf(b.shown))
  if (findings.length === 0) return null
  const passed = findings.filter(({ shown }) => shown === 'pass').length
  return (
    <Section title={texts.norms.sheets.norms}>
      <ul className="plain">
        {findings
          .filter(({ shown }) => shown !== 'pass')
          .map(({ finding, shown }) => {
            const norm = check.norms.find(({ id }) => id === finding.norm)
            return (
              norm && (
                <li key={finding.id} className="unit-finding">
                  <span role="img" aria-label={texts.norms.verdicts[shown]}>
                    {verdictSigns[shown]}
                  </span>{' '}
                  {textIn(norm.title, language)}
                  <p className="quiet">{describeNormFinding(finding, norm, structure, language)}</p>
                </li>
              )
            )
          })}
      </ul>
      <button type="button" className="link quiet" onClick={() => changeLocation({ sheet: 'norms' })}>
        {`${verdictSigns.pass} ${texts.norms.count(String(passed), texts.norms.verdicts.pass)}`}
      </button>
    </Section>
  )
}
