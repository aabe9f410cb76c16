import { formatCalendarDate, formatCount } from '@tinhgon/model'
import type { ComparedScenario } from '../compare/comparison.ts'
import { useLanguage } from '../language/language-context.tsx'
import { BriefPart } from './brief-part.tsx'

const shown = 8

/** What has to be decided, in order: the day, the title, and what it rests on. */
export function ActsPart({ scenario }: { readonly scenario: ComparedScenario }) {
  const { steps, asOf } = scenario.column
  const { language, texts } = useLanguage()
  const said = texts.brief
  const acts = steps.flatMap(({ act, ok }) => (ok && act.operatesOn <= asOf ? [act] : []))
  const later = steps.flatMap(({ act, ok }) => (ok && act.operatesOn > asOf ? [act] : []))
  const lastDay = later.at(-1)?.operatesOn
  return (
    <BriefPart title={said.acts}>
      {acts.length === 0 && <p>{said.noActs}</p>}
      <ol className="brief-acts">
        {acts.slice(0, shown).map(({ id, title, operatesOn, legalBasis }) => (
          <li key={id}>
            <span className="figure">{formatCalendarDate(operatesOn, language)}</span>
            <span>
              {title}
              <span className="quiet">
                {legalBasis
                  ? ` · ${[legalBasis.document, legalBasis.clause].filter(Boolean).join(', ')}`
                  : ` · ${said.noBasis}`}
              </span>
            </span>
          </li>
        ))}
      </ol>
      {acts.length > shown && (
        <p className="quiet">{said.moreActs(formatCount(acts.length - shown, language))}</p>
      )}
      {lastDay !== undefined && (
        <p>{said.roadActs(formatCount(later.length, language), formatCalendarDate(lastDay, language))}</p>
      )}
    </BriefPart>
  )
}
