import { formatCalendarDate, formatCount, formatFigure, textIn } from '@tinhgon/model'
import { variablesOf } from '../appearance/css-variables.ts'
import { palettes } from '../canvas/palette.ts'
import type { ComparedScenario, Comparison } from '../compare/comparison.ts'
import { formatChange } from '../compare/row-words.ts'
import { useLanguage } from '../language/language-context.tsx'
import { shortHash } from '../sharing/content-hash.tsx'
import { ActsPart } from './acts-part.tsx'
import { keyFigures } from './brief-facts.ts'
import { FindingsPart } from './findings-part.tsx'
import { MergersPart } from './mergers-part.tsx'
import { SeatsPart } from './seats-part.tsx'
import { SurplusPart } from './surplus-part.tsx'
import { SystemsPart } from './systems-part.tsx'
import { useFittedToPage } from './use-fitted-to-page.ts'

/** A page to be printed is white, whatever the screen around it is. */
const onPaper = { ...variablesOf(palettes.light), color: palettes.light.ink }

/** Everything that a leader asks first, from how it stands down to what it rests on. */
export function BriefSheet(props: { readonly comparison: Comparison; readonly scenario: ComparedScenario }) {
  const { comparison, scenario } = props
  const { baseline, rulesOn } = comparison
  const { document, approved, contentHash, column, refusedActs } = scenario
  const { language, texts } = useLanguage()
  const said = texts.brief
  const fitted = useFittedToPage()
  const day = (date: string): string => formatCalendarDate(date, language)
  return (
    <article className="brief" style={onPaper}>
      <div ref={fitted}>
        <header className="brief-head">
          <div>
            <p className="quiet">{said.title}</p>
            <h1>{textIn(document.title, language)}</h1>
          </div>
          <strong className={approved ? 'brief-standing approved' : 'brief-standing'}>
            {document.locked
              ? texts.official
              : approved
                ? `✓ ${texts.sharing.approvedBadge}`
                : texts.sharing.draftBadge}
          </strong>
        </header>
        <p className="brief-ground">
          {said.ground(textIn(baseline.title, language), day(baseline.date), day(column.asOf))}{' '}
          {said.rules(day(rulesOn))}
          {contentHash !== null && (
            <span className="brief-hash" title={`${said.hashWhole}: ${contentHash}`}>
              {` ${said.hash(shortHash(contentHash), document.version)}`}
            </span>
          )}
        </p>
        {refusedActs > 0 && <p className="brief-alert">{said.refused(refusedActs)}</p>}
        <KeyFigures {...props} />
        <Conservation {...props} />
        <div className="brief-columns">
          <div>
            <SystemsPart {...props} />
            <SeatsPart {...props} />
          </div>
          <div>
            <MergersPart {...props} />
            <SurplusPart {...props} />
            <FindingsPart scenario={scenario} />
          </div>
        </div>
        <ActsPart scenario={scenario} />
      </div>
    </article>
  )
}

function KeyFigures({
  comparison,
  scenario,
}: {
  readonly comparison: Comparison
  readonly scenario: ComparedScenario
}) {
  const { language, texts } = useLanguage()
  const count = (value: number): string => formatCount(value, language)
  return (
    <dl className="brief-keys">
      {keyFigures(comparison, scenario).map(({ key, before, after }) => {
        return (
          <div key={key}>
            <dt>{texts.brief.keys[key]}</dt>
            <dd>
              <span className="quiet">{`${count(before)} → `}</span>
              <strong>{count(after)}</strong>
              <span className="quiet">{` (${formatChange('units', after - before, comparison.profile, language)})`}</span>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

/** What goes in comes out: one sum for every measure, with the proof of its account. */
function Conservation({
  comparison,
  scenario,
}: {
  readonly comparison: Comparison
  readonly scenario: ComparedScenario
}) {
  const { language, texts } = useLanguage()
  const sums = scenario.ledger.flatMap(({ row, opening, closing, balanced, missing }) => {
    const measure = comparison.profile.measures.find(({ id }) => id === row)
    if (!measure || (closing === 0 && missing.closing === 0)) return []
    const told = (value: number | null): string =>
      value === null
        ? `– (${formatCount(missing.closing, language)} ${texts.unknownBalance})`
        : formatFigure(value, measure, language)
    const sign = balanced === null ? '◌' : balanced ? '✓' : `✗ ${texts.unbalanced}`
    const sum = opening === closing ? told(closing) : `${told(opening)} → ${told(closing)}`
    return {
      id: row,
      text: `${textIn(measure.title, language)} ${sum} ${sign}`,
    }
  })
  return (
    <p className="brief-conserved">
      <strong>{texts.brief.conserved}: </strong>
      {sums.map(({ id, text }) => (
        <span key={id}>{text}</span>
      ))}
    </p>
  )
}
