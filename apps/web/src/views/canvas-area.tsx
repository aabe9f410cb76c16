import type { Structure } from '@tinhgon/engine'
import { formatCalendarDate } from '@tinhgon/model'
import { type ReactNode, Suspense, useEffect, useMemo, useState } from 'react'
import { usePalette } from '../appearance/use-palette.ts'
import { CanvasKeys } from '../canvas/canvas-keys.tsx'
import { ChangeClock } from '../canvas/change-clock.ts'
import { Minimap } from '../canvas/minimap.tsx'
import type { SharedCamera } from '../canvas/shared-camera.ts'
import { StructureCanvas } from '../canvas/structure-canvas.tsx'
import type { SizeBy } from '../canvas/unit-sizes.ts'
import { useCardTexts } from '../canvas/use-card-texts.ts'
import { type Pane, useDeferredDrawings } from '../canvas/use-drawings.ts'
import type { ShownPlaces } from '../canvas/use-places.ts'
import type { Selection } from '../canvas/use-selection.ts'
import type { Watched } from '../canvas/visible-unit.ts'
import { useLanguage } from '../language/language-context.tsx'
import { CanvasControls } from '../panels/canvas-controls.tsx'
import { ChangeSlider } from '../panels/change-slider.tsx'
import type { FoldedScenario } from '../session/folded-scenario.ts'
import { changeLocation, type PageLocation } from '../session/page-location.ts'
import { relatedUnits } from '../session/related-units.ts'
import type { Standing } from '../session/standing.ts'
import { lazyPart } from './lazy-part.ts'
import { Waiting } from './waiting.tsx'

const TerritoryView = lazyPart(async () => (await import('../territory/territory-view.tsx')).TerritoryView)

/** The structure before and after, side by side, one over the other or one becoming the other. */
export function CanvasArea(props: {
  readonly folded: FoldedScenario
  readonly standing: Standing
  readonly location: PageLocation
  readonly shown: ShownPlaces
  readonly camera: SharedCamera
  readonly systems: ReadonlySet<string>
  /** Systems that have a unit at all. */
  readonly present: ReadonlySet<string>
  readonly selection: Selection
  readonly watched: Watched
  readonly onFold: (unitId: string) => void
  /** Null where nothing may be moved. */
  readonly onMove: ((unitId: string, superiorId: string) => void) | null
  readonly children: ReactNode
}) {
  const { folded, standing, location, shown, camera, systems, present, selection } = props
  const { places, hidden, layout, progress } = shown
  const { selected, linked, select } = selection
  const { language, texts } = useLanguage()
  const [sizeBy, setSizeBy] = useState<SizeBy>('tier')
  const [hovered, setHovered] = useState<string | null>(null)
  const clock = useMemo(() => new ChangeClock(), [])
  const cardTexts = useCardTexts(folded)
  const palette = usePalette()
  const drawn = useDeferredDrawings(folded, standing, location.view, {
    places,
    hidden,
    layout,
    systems,
    sizeBy,
    palette,
  })
  // The change begins when it is drawn. Every other view shows things as they are, not on their way.
  useEffect(() => {
    if (drawn.view === 'morph') clock.play()
    else clock.set(0)
    return () => clock.stop()
  }, [clock, drawn.view])
  const related = useMemo(
    () =>
      hovered === null
        ? null
        : relatedUnits([folded.openingGraph, standing.graph], standing.structure, hovered),
    [folded, standing, hovered],
  )
  // With systems hidden, everything means everything shown.
  const fit = (): void => {
    if (systems.size === present.size) camera.fit()
    else
      camera.show(
        folded.slots.flatMap(({ id, system }) => (systems.has(system) ? (places.get(id) ?? []) : [])),
      )
  }
  const { position } = standing
  const lastDate = folded.steps[position - 1]?.act.operatesOn ?? folded.baseline.date
  const day = formatCalendarDate(lastDate, language)
  const titles: Readonly<Record<Pane, string>> = {
    before: texts.beforeOn(formatCalendarDate(folded.baseline.date, language)),
    after: texts.afterStep(position, folded.steps.length, day),
    overlay: texts.viewing.overlayTitle(day),
    morph: texts.viewing.morphTitle(day),
  }
  if (location.layout === 'territory')
    return (
      <main className="canvases">
        <Suspense fallback={<Waiting />}>
          <TerritoryView
            folded={folded}
            standing={standing}
            view={location.view}
            titles={titles}
            selection={selection}
            watched={props.watched}
            editable={props.onMove !== null}
          />
        </Suspense>
        {props.children}
      </main>
    )
  const seen = location.view === 'before' ? folded.opening : standing.structure
  return (
    <main className="canvases">
      <CanvasKeys
        structure={seen}
        selection={selection}
        placeOf={(unitId) => places.get(folded.slotOf.get(unitId) ?? '')}
        camera={camera}
        onFit={fit}
        onFold={props.onFold}
      >
        {drawn.panes.map(({ pane, drawing }) => (
          <section key={pane} className="pane" aria-label={titles[pane]}>
            <h2 className="pane-title">{titles[pane]}</h2>
            <StructureCanvas
              drawing={drawing}
              places={drawn.places}
              label={texts.canvasLabel(titles[pane])}
              palette={palette}
              texts={cardTexts[pane === 'before' ? 'before' : 'after']}
              selected={selected}
              linked={linked}
              related={related}
              hovered={hovered}
              watched={props.watched}
              camera={camera}
              clock={clock}
              onSelect={select}
              onSelectAll={(unitIds) => changeLocation({ selected: unitIds })}
              onClear={() => changeLocation({ selected: [] })}
              onHover={setHovered}
              onFold={props.onFold}
              onMove={pane === 'before' ? null : props.onMove}
            />
          </section>
        ))}
      </CanvasKeys>
      {location.view === 'morph' && <ChangeSlider clock={clock} />}
      <Minimap folded={folded} places={places} systems={systems} camera={camera} />
      <CanvasControls
        profile={folded.profile}
        camera={camera}
        onFit={fit}
        sizeBy={sizeBy}
        onSizeBy={setSizeBy}
        progress={progress}
      />
      {props.children}
    </main>
  )
}

/** Systems that have a unit before or after. */
export const systemsOf = (...structures: readonly Structure[]): ReadonlySet<string> =>
  new Set(structures.flatMap((structure) => [...structure.units.values()].map(({ system }) => system)))
