import type { FateOutcome, Structure, UnitFate } from '@tinhgon/engine'
import { type ChangeMark, markSigns } from '@tinhgon/engine'
import { formatShare, textIn, type Unit } from '@tinhgon/model'
import { useLanguage } from '../language/language-context.tsx'
import type { ComparedScenario } from './comparison.ts'
import { shareOf } from './fate-facts.ts'
import { UnitLink } from './unit-link.tsx'

const marks: Readonly<Record<UnitFate['type'], ChangeMark | null>> = {
  kept: null,
  changed: null,
  enlarged: 'merged',
  merged: 'merged',
  replaced: 'renamed',
  split: 'split',
  ended: 'ended',
}

/** What one scenario makes of a unit: sign, words, and the units that it leads to. */
export function FateCell(props: {
  readonly before: Unit
  readonly fate: UnitFate
  readonly scenario: ComparedScenario
  readonly opening: Structure
}) {
  const { before, fate, scenario, opening } = props
  const { type, outcomes, changes } = fate
  const { language, texts } = useLanguage()
  const said = texts.comparing.fates
  const [first] = outcomes
  const { structure } = scenario.column
  if (type === 'kept')
    return (
      <UnitLink scenario={scenario} unitId={before.id}>
        <span className="quiet">{said.kept}</span>
      </UnitLink>
    )
  if (type === 'ended')
    return (
      <UnitLink scenario={scenario} unitId={before.id}>
        {`${markSigns.ended} ${said.ended}`}
      </UnitLink>
    )
  const link = ({ unit }: FateOutcome) => (
    <UnitLink scenario={scenario} unitId={unit.id}>
      {unit.name}
    </UnitLink>
  )
  if (type === 'split')
    return (
      <>
        {`${markSigns.split} ${said.split} `}
        {outcomes.map((outcome, place) => (
          <span key={outcome.unit.id}>
            {place > 0 && ', '}
            {link(outcome)}
            <span className="quiet">{` (${texts.extent[outcome.extent]})`}</span>
          </span>
        ))}
      </>
    )
  const sign = marks[type]
  const share = first ? shareOf(opening, scenario, before, first) : null
  return (
    <>
      {sign !== null &&
        `${markSigns[sign]} ${said[type === 'merged' || type === 'replaced' ? type : 'enlarged']} `}
      {type === 'enlarged' && first && (
        <span className="quiet">{`${said.withOthers(first.origins - 1)} `}</span>
      )}
      {(type === 'merged' || type === 'replaced') && first && link(first)}
      {share !== null && <span className="quiet">{` · ${said.share(formatShare(share, language))}`}</span>}
      {changes.map((change) => {
        const to = structure.unit(before.id)
        const superior = to?.superiorId ? structure.unit(to.superiorId)?.name : undefined
        const kind = textIn(structure.vocabulary.kinds.get(to?.kind ?? '')?.title, language)
        const what = change === 'renamed' ? to?.name : change === 'moved' ? superior : kind
        return (
          <span key={change} className="fate-change">
            <UnitLink scenario={scenario} unitId={before.id}>
              {`${markSigns[change]} ${said[change](what ?? '–')}`}
            </UnitLink>
          </span>
        )
      })}
    </>
  )
}
