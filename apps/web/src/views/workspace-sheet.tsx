import { Suspense } from 'react'
import { NormsSheet } from '../norms/norms-sheet.tsx'
import type { PageLocation } from '../session/page-location.ts'
import type { Standing } from '../session/standing.ts'
import type { ScenarioControl } from '../session/use-scenario.ts'
import { lazyPart } from './lazy-part.ts'
import { Waiting } from './waiting.tsx'

const ActsView = lazyPart(async () => (await import('../acts/acts-view.tsx')).ActsView)
const JourneyView = lazyPart(async () => (await import('../journey/journey-view.tsx')).JourneyView)
const FindingsView = lazyPart(async () => (await import('../norms/findings-view.tsx')).FindingsView)
const PlacementView = lazyPart(async () => (await import('../placement/placement-view.tsx')).PlacementView)
const SeatsView = lazyPart(async () => (await import('../seats/seats-view.tsx')).SeatsView)
const SurplusView = lazyPart(async () => (await import('../surplus/surplus-view.tsx')).SurplusView)

/** The table that lies over the canvas, if one does. */
export function WorkspaceSheet(props: {
  readonly control: ScenarioControl
  readonly standing: Standing
  readonly location: PageLocation
  readonly selected: ReadonlySet<string>
  readonly nameOf: (userId: string | null) => string
  readonly unitName: (unitId: string) => string | null
  readonly onShow: (unitId: string) => void
  readonly onGoTo: (position: number) => void
}) {
  const { control, standing, location, selected, nameOf, unitName, onShow, onGoTo } = props
  const { folded } = control.scenario
  const { sheet } = location
  if (sheet === null) return null
  return (
    <NormsSheet location={location} standing={standing} session={control.session}>
      <Suspense fallback={<Waiting h={160} />}>
        {sheet === 'acts' && <ActsView control={control} position={standing.position} onGoTo={onGoTo} />}
        {sheet === 'journey' && (
          <JourneyView
            folded={folded}
            unitId={location.selected.at(-1) ?? null}
            nameOf={unitName}
            onSelect={onShow}
          />
        )}
        {sheet === 'norms' && (
          <FindingsView
            control={control}
            standing={standing}
            selected={selected}
            nameOf={nameOf}
            onSelect={onShow}
          />
        )}
        {sheet === 'posts' && (
          <SurplusView control={control} standing={standing} selected={selected} onSelect={onShow} />
        )}
        {sheet === 'placement' && <PlacementView control={control} standing={standing} selected={selected} />}
        {sheet === 'seats' && <SeatsView folded={folded} standing={standing} onSelect={onShow} />}
      </Suspense>
    </NormsSheet>
  )
}
