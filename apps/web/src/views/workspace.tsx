import { Button, Group, Text } from '@mantine/core'
import type { Structure } from '@tinhgon/engine'
import { formatCalendarDate, type Unit } from '@tinhgon/model'
import { useCallback, useMemo, useState } from 'react'
import type { Places } from '../canvas/drawing.ts'
import { SharedCamera } from '../canvas/shared-camera.ts'
import { StructureCanvas } from '../canvas/structure-canvas.tsx'
import type { SizeBy } from '../canvas/unit-sizes.ts'
import { useCardTexts } from '../canvas/use-card-texts.ts'
import { useDrawings } from '../canvas/use-drawings.ts'
import { useNetworkPlaces } from '../canvas/use-network-places.ts'
import { useSelection } from '../canvas/use-selection.ts'
import { useLanguage } from '../language/language-context.tsx'
import { MergeDialog } from '../merge/merge-dialog.tsx'
import { ActTimeline } from '../panels/act-timeline.tsx'
import { CanvasControls } from '../panels/canvas-controls.tsx'
import { Inspector } from '../panels/inspector.tsx'
import { LedgerLine } from '../panels/ledger-line.tsx'
import { Outline } from '../panels/outline.tsx'
import { Overview } from '../panels/overview.tsx'
import { SearchBox } from '../panels/search-box.tsx'
import { WorkspaceHeader } from '../panels/workspace-header.tsx'
import { fateOf, markOf } from '../session/change-marks.ts'
import { changeLocation, useLocation } from '../session/page-location.ts'
import { relatedUnits } from '../session/related-units.ts'
import { useStanding } from '../session/standing.ts'
import type { OpenScenario, ScenarioControl } from '../session/use-scenario.ts'
import { useUndoKeys } from '../session/use-undo-keys.ts'
import { ProblemMessage } from './problem-message.tsx'

/** Where planners work: outline, canvas, inspector; acts and ledger below. */
export function Workspace(props: { readonly scenario: OpenScenario; readonly control: ScenarioControl }) {
  const { scenario, control } = props
  const { document, folded } = scenario
  const { language, texts } = useLanguage()
  const location = useLocation()
  const position = Math.min(location.step ?? folded.steps.length, folded.steps.length)
  const standing = useStanding(folded, position)
  const current = standing.structure
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set())
  const present = useMemo(() => systemsOf(folded.opening, standing.structure), [folded, standing])
  const systems = useMemo(() => present.difference(hidden), [present, hidden])
  const [sizeBy, setSizeBy] = useState<SizeBy>('tier')
  const [hovered, setHovered] = useState<string | null>(null)
  const [merging, setMerging] = useState<readonly Unit[] | null>(null)
  const camera = useMemo(() => new SharedCamera(), [])
  const network = useNetworkPlaces(folded, location.layout === 'network')
  const places: Places = location.layout === 'network' && network.places ? network.places : folded.chart
  const layout = location.layout === 'network' && network.places ? 'network' : 'chart'
  const cardTexts = useCardTexts(folded)
  const { selected, linked, select, show } = useSelection(folded, standing, places, camera, location.selected)

  const listed = useMemo(
    () =>
      location.view === 'before'
        ? { structure: folded.opening, graph: folded.openingGraph, position: 0 }
        : standing,
    [folded, standing, location.view],
  )
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
  const goTo = useCallback((step: number): void => changeLocation({ step }), [])
  const undo = useCallback(
    (type: 'undone' | 'redone'): void =>
      void control
        .save({ type, version: 1 }, document.title)
        .then((saved) => saved && changeLocation({ step: null })),
    [control, document],
  )
  useUndoKeys(document.locked || control.saving ? null : undo)

  const selectedUnits = [...selected].flatMap((id) => current.unit(id) ?? [])
  const mergeable = selectedUnits.length >= 2 && new Set(selectedUnits.map(({ system }) => system)).size === 1
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
    <div className="workspace">
      <WorkspaceHeader
        document={document}
        profile={folded.profile}
        location={location}
        saving={control.saving}
        present={present}
        systems={systems}
        onSystems={(chosen) => setHidden(present.difference(chosen))}
        search={
          <SearchBox
            opening={folded.opening}
            standing={standing}
            onFind={(unit, add) => {
              if (!current.unit(unit.id) && location.view === 'after') changeLocation({ view: 'split' })
              show(unit.id, add)
            }}
          />
        }
      />
      <Outline
        standing={listed}
        systems={systems}
        selected={selected}
        markOf={(unit) => (location.view === 'before' ? fateOf(current, unit) : markOf(current, unit))}
        onSelect={select}
      />
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
          progress={location.layout === 'network' && !network.places ? network.progress : null}
        />
        {control.problem && merging === null && (
          <div className="problem">
            <ProblemMessage problem={control.problem} onClose={control.forgetProblem} />
          </div>
        )}
      </main>
      <aside className="side" aria-label={texts.inspector}>
        <div className="selection">
          {selected.size > 1 && (
            <Text size="sm" fw={600}>
              {texts.selectedCount(selected.size)}
            </Text>
          )}
          {(selected.size < 2 || !mergeable) && (
            <p className="quiet">{selected.size === 0 ? texts.nothingSelected : texts.mergeNeedsTwo}</p>
          )}
          {selected.size > 0 && (
            <Group gap="xs" mt={6}>
              {selected.size > 1 && (
                <Button size="xs" disabled={!mergeable} onClick={() => setMerging(selectedUnits)}>
                  {texts.mergeCount(selectedUnits.length)}
                </Button>
              )}
              <Button size="xs" variant="default" onClick={() => changeLocation({ selected: [] })}>
                {texts.clearSelection}
              </Button>
            </Group>
          )}
        </div>
        {selected.size === 0 && <Overview opening={folded.opening} standing={standing} />}
        {[...selected].slice(0, 6).map((unitId) => (
          <Inspector key={unitId} folded={folded} unitId={unitId} onSelect={(id) => show(id)} />
        ))}
      </aside>
      <div className="bottom">
        <ActTimeline
          folded={folded}
          position={position}
          editable={!document.locked}
          saving={control.saving}
          onGoTo={goTo}
          onUndo={() => undo('undone')}
          onRedo={() => undo('redone')}
        />
        <LedgerLine standing={standing} onSelect={show} />
      </div>
      {merging && (
        <MergeDialog
          scenario={scenario}
          control={control}
          units={merging}
          position={position}
          onClose={() => {
            control.forgetProblem()
            setMerging(null)
          }}
          onMerged={(resultId) => {
            setMerging(null)
            changeLocation({ step: position + 1, selected: [resultId] })
          }}
        />
      )}
    </div>
  )
}

/** Systems that have a unit before or after. */
const systemsOf = (...structures: readonly Structure[]): ReadonlySet<string> =>
  new Set(structures.flatMap((structure) => [...structure.units.values()].map(({ system }) => system)))
