import { Text } from '@mantine/core'
import { journeyFrom, journeyTo } from '@tinhgon/engine'
import { useMemo } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import type { FoldedScenario } from '../session/folded-scenario.ts'
import { factsOf } from './journey-facts.ts'
import { JourneyFlow } from './journey-flow.tsx'
import { pictureJourney } from './journey-picture.ts'

/** Where does it go, and where does it come from: the whole way of the unit selected last. */
export function JourneyView(props: {
  readonly folded: FoldedScenario
  readonly unitId: string | null
  readonly nameOf: (unitId: string) => string | null
  readonly onSelect: (unitId: string) => void
}) {
  const { folded, unitId, nameOf, onSelect } = props
  const { texts } = useLanguage()
  const ways = useMemo(() => {
    if (unitId === null) return []
    const forward = folded.opening.unit(unitId) ? journeyFrom(folded.steps, unitId) : []
    const backward = journeyTo(folded.steps, unitId)
    return [
      { label: 'goes' as const, hops: forward },
      {
        label: 'comes' as const,
        hops: backward.length > forward.length || forward.length === 0 ? backward : [],
      },
    ].flatMap(({ label, hops }) => {
      if (hops.length === 0) return []
      const picture = pictureJourney(hops)
      return [{ label, picture, facts: factsOf(folded.timeline, picture) }]
    })
  }, [folded, unitId])
  if (unitId === null) return <Text>{texts.journey.choose}</Text>
  const name = nameOf(unitId) ?? unitId
  if (ways.length === 0) return <Text>{texts.journey.untouched(name)}</Text>
  return (
    <>
      {ways.map(({ label, picture, facts }) => (
        <div key={label}>
          <h3 className="journey-title">
            {label === 'goes' ? texts.journey.goes(name) : texts.journey.comes(name)}
          </h3>
          <JourneyFlow
            folded={folded}
            picture={picture}
            facts={facts}
            label={label === 'goes' ? texts.journey.goes(name) : texts.journey.comes(name)}
            onSelect={onSelect}
          />
        </div>
      ))}
    </>
  )
}
