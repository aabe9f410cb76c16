import { formatCount } from '@tinhgon/model'
import { useMemo } from 'react'
import type { ComparedScenario, Comparison } from '../compare/comparison.ts'
import { UnitLink } from '../compare/unit-link.tsx'
import { useLanguage } from '../language/language-context.tsx'
import { largestMergers } from './brief-facts.ts'
import { BriefPart } from './brief-part.tsx'

const [mergersShown, originsShown] = [4, 5]

/** The units made of most others, by name. */
export function MergersPart(props: { readonly comparison: Comparison; readonly scenario: ComparedScenario }) {
  const { scenario } = props
  const { language, texts } = useLanguage()
  const said = texts.brief
  const { all, largest } = useMemo(() => largestMergers(scenario, mergersShown), [scenario])
  const count = (value: number): string => formatCount(value, language)
  return (
    <BriefPart title={said.mergers(count(all))}>
      {largest.length === 0 && <p>{said.noMergers}</p>}
      <ul>
        {largest.map(({ unit, origins }) => (
          <li key={unit.id}>
            <UnitLink scenario={scenario} unitId={unit.id}>
              {unit.name}
            </UnitLink>{' '}
            <span className="quiet">
              {said.merger(count(origins.length))}
              {origins
                .slice(0, originsShown)
                .map(({ name }) => name)
                .join(', ')}
              {origins.length > originsShown && said.andMore(count(origins.length - originsShown))}
            </span>
          </li>
        ))}
      </ul>
    </BriefPart>
  )
}
