import type { Structure } from '@tinhgon/engine'
import { formatCalendarDate } from '@tinhgon/model'
import { type ReactNode, useMemo, useState } from 'react'
import type { Places } from '../canvas/drawing.ts'
import type { SharedCamera } from '../canvas/shared-camera.ts'
import { StructureCanvas } from '../canvas/structure-canvas.tsx'
import type { SizeBy } from '../canvas/unit-sizes.ts'
import { useCardTexts } from '../canvas/use-card-texts.ts'
import { useDrawings } from '../canvas/use-drawings.ts'
import type { Selection } from '../canvas/use-selection.ts'
import type { Watched } from '../canvas/visible-unit.ts'
import { useLanguage } from '../language/language-context.tsx'
import { CanvasControls } from '../panels/canvas-controls.tsx'
import type { FoldedScenario } from '../session/folded-scenario.ts'
import { changeLocation, type PageLocation } from '../session/page-location.ts'
import { relatedUnits } from '../session/related-units.ts'
import type { Standing } from '../session/standing.ts'

/** The structure before and after, side by side or alone, and what floats over it. */
export function CanvasArea(props: {
  readonly folded: FoldedScenario
  readonly standing: Standing
  readonly location: PageLocation
  readonly places: Places
  readonly layout: 'chart' | 'network'
  readonly progress: number | null
  readonly camera: SharedCamera
  readonly systems: ReadonlySet<string>
  /** Systems that have a unit at all. */
  readonly present: ReadonlySet<string>
  readonly selection: Selection
  readonly watched: Watched
  readonly children: ReactNode
}) {
  const { folded, standing, location, places, layout, progress, camera, systems, present } = props
  const { selected, linked, select } = props.selection
  const { language, texts } = useLanguage()
  const [sizeBy, setSizeBy] = useState<SizeBy>('tier')
  const [hovered, setHovered] = useState<string | null>(null)
  const cardTexts = useCardTexts(folded)
  const { before, after } = useDrawings(folded, standing, location.view, { places, layout, systems, sizeBy })
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
  const panes = [
    {
      pane: 'before' as const,
      drawing: before,
      title: texts.beforeOn(formatCalendarDate(folded.baseline.date, language)),
    },
    {
      pane: 'after' as const,
      drawing: after,
      title: texts.afterStep(position, folded.steps.length, formatCalendarDate(lastDate, language)),
    },
  ]
  return (
    <main className="canvases">
      {panes.map(
        ({ pane, drawing, title }) =>
          drawing && (
            <section key={pane} className="pane" aria-label={title}>
              <h2 className="pane-title">{title}</h2>
              <StructureCanvas
                drawing={drawing}
                places={places}
                label={texts.canvasLabel(title)}
                texts={cardTexts[pane]}
                selected={selected}
                linked={linked}
                related={related}
                hovered={hovered}
                watched={props.watched}
                camera={camera}
                onSelect={select}
                onClear={() => changeLocation({ selected: [] })}
                onHover={setHovered}
              />
            </section>
          ),
      )}
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
