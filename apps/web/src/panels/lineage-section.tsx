import { originsOf, successorsOf } from '@tinhgon/engine'
import { useLanguage } from '../language/language-context.tsx'
import type { FoldedScenario } from '../session/folded-scenario.ts'
import { Section, UnitButton } from './section.tsx'

/** Where a unit comes from and what it became, as of the step on screen. */
export function LineageSection(props: {
  readonly folded: FoldedScenario
  readonly unitId: string
  readonly onSelect: (unitId: string) => void
}) {
  const { folded, unitId, onSelect } = props
  const { texts } = useLanguage()
  const current = folded.timeline.structure
  const unit = current.unit(unitId)
  const origins = unit ? originsOf(current, unit).filter(({ before }) => before.id !== unitId) : []
  const successors = successorsOf(current, unitId).filter(({ after }) => after.id !== unitId)
  if (origins.length === 0 && successors.length === 0)
    return unit && current.lineageOf(unitId).establishedBy !== null ? (
      <Section title={texts.origins}>
        <p className="quiet">{texts.established}</p>
      </Section>
    ) : null
  return (
    <>
      {origins.length > 0 && (
        <Section title={`← ${texts.origins}`}>
          <ul className="plain">
            {origins.map(({ before, extent }) => (
              <li key={before.id}>
                <UnitButton unit={before} note={texts.extent[extent]} onSelect={onSelect} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {successors.length > 0 && (
        <Section title={`→ ${texts.successors}`}>
          <ul className="plain">
            {successors.map(({ after, extent }) => (
              <li key={after.id}>
                <UnitButton unit={after} note={texts.extent[extent]} onSelect={onSelect} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
