import { Text, useComputedColorScheme } from '@mantine/core'
import { Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import { client } from '../api/client.ts'
import { useLoaded } from '../api/use-loaded.ts'
import { usePalette } from '../appearance/use-palette.ts'
import type { Selection } from '../canvas/use-selection.ts'
import type { CardFocus, Watched } from '../canvas/visible-unit.ts'
import { useLanguage } from '../language/language-context.tsx'
import { MapControls } from '../panels/map-controls.tsx'
import { describeError } from '../session/describe-problem.ts'
import type { FoldedScenario } from '../session/folded-scenario.ts'
import { changeLocation, type View } from '../session/page-location.ts'
import { relatedUnits } from '../session/related-units.ts'
import type { Standing } from '../session/standing.ts'
import { lazyPart } from '../views/lazy-part.ts'
import { Message } from '../views/message.tsx'
import { SharedMapCamera } from './shared-map-camera.ts'
import { territoryAreas } from './territory-areas.ts'
import { boundsOf, territoryShapes } from './territory-shapes.ts'

// It reads files, so it brings along what reads them.
const OutlinesButton = lazyPart(async () => (await import('./outlines-button.tsx')).OutlinesButton)
// The map library is as large as the rest of the program: it comes when somebody looks at a map.
const TerritoryMap = lazyPart(async () => (await import('./territory-map.tsx')).TerritoryMap)

/** The communes on a map, before and after: real outlines where a workspace has some, else cells. */
export function TerritoryView(props: {
  readonly folded: FoldedScenario
  readonly standing: Standing
  readonly view: View
  readonly titles: Readonly<Record<'before' | 'after', string>>
  readonly selection: Selection
  readonly watched: Watched
  readonly editable: boolean
}) {
  const { folded, standing, view, titles, selection, watched, editable } = props
  const { selected, linked, select } = selection
  const { texts } = useLanguage()
  const { baseline } = folded
  const load = useCallback(
    async () => (await client.readOutlines({ params: { baselineId: baseline.id } })).outlines,
    [baseline.id],
  )
  const { loaded, reload } = useLoaded(load)
  const palette = usePalette()
  const scheme = useComputedColorScheme('light')
  const [hovered, setHovered] = useState<string | null>(null)
  const camera = useMemo(() => new SharedMapCamera(), [])
  const outlines = loaded.phase === 'loaded' ? loaded.value : null
  const { shapes, real } = useMemo(() => territoryShapes(baseline, outlines), [baseline, outlines])
  const borders = useMemo(() => (baseline.borders ?? []).map(({ unitIds }) => unitIds), [baseline])
  const panes = useMemo(
    () =>
      (view === 'split'
        ? (['before', 'after'] as const)
        : view === 'before'
          ? (['before'] as const)
          : (['after'] as const)
      ).map((side) => ({ side, areas: territoryAreas(shapes, standing.structure, side, borders) })),
    [shapes, standing, borders, view],
  )
  const related = useMemo(
    () =>
      hovered === null
        ? null
        : relatedUnits([folded.openingGraph, standing.graph], standing.structure, hovered),
    [folded, standing, hovered],
  )
  const focus = useMemo(
    (): CardFocus => ({ selected, linked, related, hovered, watched, palette }),
    [selected, linked, related, hovered, watched, palette],
  )
  // What was selected elsewhere comes into view.
  useEffect(() => {
    const sought = panes.flatMap(({ areas }) =>
      areas.flatMap(({ shape, unitIds }) => (unitIds.some((id) => selected.has(id)) ? [shape] : [])),
    )
    if (sought.length > 0 && sought.length < shapes.length) camera.show(boundsOf(sought))
  }, [selected, panes, shapes, camera])
  if (loaded.phase === 'loading') return <p className="late territory-note">{texts.loading}</p>
  if (loaded.phase === 'failed')
    return (
      <div className="territory-note">
        <Message title={texts.failedTitle} action={{ label: texts.retry, run: reload }}>
          {describeError(loaded.error, texts)}
        </Message>
      </div>
    )
  return (
    <>
      {shapes.length === 0 ? (
        <div className="territory-note">
          <Text fw={600}>{texts.territory.none}</Text>
          <Text size="sm">{texts.territory.noneHint}</Text>
        </div>
      ) : (
        <Suspense fallback={<p className="late territory-note">{texts.loading}</p>}>
          {panes.map(({ side, areas }) => (
            <section key={side} className="pane" aria-label={titles[side]}>
              <h2 className="pane-title">
                {titles[side]}
                {!real && <span className="quiet"> · {texts.territory.cells}</span>}
              </h2>
              <TerritoryMap
                key={`${real ? 'outlines' : 'cells'} ${scheme}`}
                scheme={scheme}
                label={texts.canvasLabel(titles[side])}
                areas={areas}
                structure={side === 'before' ? folded.opening : standing.structure}
                focus={focus}
                camera={camera}
                onSelect={select}
                onClear={() => changeLocation({ selected: [] })}
                onHover={setHovered}
              />
            </section>
          ))}
          <MapControls camera={camera} onFit={() => camera.show(boundsOf(shapes))} />
        </Suspense>
      )}
      {editable && (
        <Suspense fallback={null}>
          <OutlinesButton baseline={baseline} onBrought={reload} />
        </Suspense>
      )}
    </>
  )
}
