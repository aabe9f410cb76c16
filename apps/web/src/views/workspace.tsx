import { fateMarkOf, markOf } from '@tinhgon/engine'
import { textIn } from '@tinhgon/model'
import { Suspense, useCallback, useMemo, useState } from 'react'
import { SharedCamera } from '../canvas/shared-camera.ts'
import { useBranches } from '../canvas/use-branches.ts'
import type { Change } from '../changes/change.ts'
import { useLanguage } from '../language/language-context.tsx'
import { ChangeToasts } from '../live/change-toasts.tsx'
import { ConnectionNote } from '../live/connection-note.tsx'
import { PresenceAvatars } from '../live/presence.tsx'
import { useTogether } from '../live/use-together.ts'
import { normMarkOf } from '../norms/norm-marks.ts'
import { ActTimeline } from '../panels/act-timeline.tsx'
import { BranchBar } from '../panels/branch-bar.tsx'
import { LedgerLine } from '../panels/ledger-line.tsx'
import { MeetingMenu } from '../panels/meeting-menu.tsx'
import { Outline } from '../panels/outline.tsx'
import { SearchBox } from '../panels/search-box.tsx'
import { SkipLinks } from '../panels/skip-links.tsx'
import { SystemChips } from '../panels/system-chips.tsx'
import { WorkspaceHeader } from '../panels/workspace-header.tsx'
import { DraftMenu } from '../resolution/draft-menu.tsx'
import { changeLocation, useLocation } from '../session/page-location.ts'
import type { ScenarioSession } from '../session/scenario-session.ts'
import { useStanding } from '../session/standing.ts'
import { useScenario } from '../session/use-scenario.ts'
import { useUndoKeys } from '../session/use-undo-keys.ts'
import { HelpMenu } from '../tour/help-menu.tsx'
import { tourSeen } from '../tour/tour-seen.ts'
import { CanvasArea, systemsOf } from './canvas-area.tsx'
import { lazyPart } from './lazy-part.ts'
import { ProblemMessage } from './problem-message.tsx'
import { SideArea } from './side-area.tsx'
import { WorkspaceSheet } from './workspace-sheet.tsx'

// What lies over the canvas is fetched when it is first opened.
const ChangeDialog = lazyPart(async () => (await import('../changes/change-dialog.tsx')).ChangeDialog)
const StepMode = lazyPart(async () => (await import('../present/step-mode.tsx')).StepMode)
const Tour = lazyPart(async () => (await import('../tour/tour.tsx')).Tour)

/** Where planners work: outline, canvas, details; acts and ledger below. */
export function Workspace({
  session,
  pastVersion,
}: {
  readonly session: ScenarioSession
  readonly pastVersion: number | null
}) {
  const control = useScenario(session, pastVersion)
  const { scenario, editing, saving } = control
  const { document, folded } = scenario
  const location = useLocation()
  const { language } = useLanguage()
  const position = Math.min(location.step ?? folded.steps.length, folded.steps.length)
  const standing = useStanding(folded, position, location.rulesOn)
  const current = standing.structure
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set())
  const present = useMemo(() => systemsOf(folded.opening, standing.structure), [folded, standing])
  const systems = useMemo(() => present.difference(hidden), [present, hidden])
  const [touring, setTouring] = useState(() => document.baselineId === 'hue-2025' && !tourSeen())
  const [changing, setChanging] = useState<Change | null>(null)
  const camera = useMemo(() => new SharedCamera(), [])
  const branches = useBranches(folded, standing, location, camera)
  const { shown, selection, fold } = branches
  const { selected, select, show } = selection
  const together = useTogether(control, pastVersion, location.selected.at(-1) ?? null)

  const listed = useMemo(
    () =>
      location.view === 'before'
        ? { ...standing, structure: folded.opening, graph: folded.openingGraph, position: 0 }
        : standing,
    [folded, standing, location.view],
  )
  const goTo = useCallback(
    (step: number): void => changeLocation({ step: step === folded.steps.length ? null : step }),
    [folded],
  )
  const undo = useCallback(
    (type: 'undone' | 'redone'): void =>
      void control
        .save([{ type, version: 1 }], document.title)
        .then((saved) => saved && changeLocation({ step: null })),
    [control, document],
  )
  const move =
    editing === 'no' || location.view === 'before'
      ? null
      : (unitId: string, superiorId: string): void => {
          const moved = selected.has(unitId) ? [...selected] : [unitId]
          const units = moved.flatMap((id) => current.unit(id) ?? [])
          if (units.every(({ id }) => id !== superiorId)) setChanging({ type: 'move', units, superiorId })
        }
  useUndoKeys(editing === 'here' && !saving ? undo : null)
  const unitName = (id: string): string | null =>
    (current.unit(id) ?? folded.opening.unit(id) ?? current.table('endings').get(id)?.unit)?.name ?? null
  return (
    <div className="workspace">
      <SkipLinks />
      <WorkspaceHeader
        document={document}
        location={location}
        saving={saving}
        approved={together.approved}
        connection={
          <ConnectionNote
            connection={together.live.connection}
            pastVersion={pastVersion}
            location={location}
          />
        }
        others={<PresenceAvatars others={together.live.others} unitName={unitName} onShow={show} />}
        meeting={
          <MeetingMenu
            scenarioId={document.id}
            version={pastVersion}
            unitId={selected.size === 1 ? ([...selected][0] ?? null) : null}
          />
        }
        help={<HelpMenu onTour={() => setTouring(true)} />}
        draft={<DraftMenu folded={folded} title={document.title.vi} />}
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
      <aside className="outline-area">
        <SystemChips
          profile={folded.profile}
          present={present}
          systems={systems}
          onSystems={(chosen) => setHidden(present.difference(chosen))}
        />
        <Outline
          standing={listed}
          systems={systems}
          selected={selected}
          markOf={(unit) => (location.view === 'before' ? fateMarkOf(current, unit) : markOf(current, unit))}
          normsOf={(unit) =>
            location.view === 'before' ? null : normMarkOf(standing.check, folded.edited.acceptances, unit.id)
          }
          onSelect={select}
          onMove={move}
        />
      </aside>
      <CanvasArea
        folded={folded}
        standing={standing}
        location={location}
        shown={shown}
        camera={camera}
        systems={systems}
        present={present}
        selection={selection}
        watched={together.watched}
        onFold={fold}
        onMove={move}
      >
        <BranchBar
          focusName={location.focus === null ? null : unitName(location.focus)}
          foldedCount={branches.foldedCount}
          onUnfoldAll={branches.unfoldAll}
        />
        {control.problem && changing === null && (
          <div className="problem">
            <ProblemMessage problem={control.problem} onClose={control.forgetProblem} />
          </div>
        )}
        <WorkspaceSheet
          control={control}
          standing={standing}
          location={location}
          selected={selected}
          nameOf={together.people.nameOf}
          unitName={unitName}
          onShow={show}
          onGoTo={goTo}
        />
        <ChangeToasts session={session} nameOf={together.people.nameOf} />
      </CanvasArea>
      <SideArea
        control={control}
        standing={standing}
        selection={selection}
        together={together}
        current={pastVersion === null}
        unitName={unitName}
        onChange={setChanging}
        onGoTo={goTo}
      />
      <div className="bottom">
        <ActTimeline
          folded={folded}
          position={position}
          editable={editing === 'here'}
          saving={saving}
          onGoTo={goTo}
          onUndo={() => undo('undone')}
          onRedo={() => undo('redone')}
        />
        <LedgerLine standing={standing} acceptances={folded.edited.acceptances} onSelect={show} />
      </div>
      <Suspense fallback={null}>
        {touring && <Tour structure={current} onLeave={() => setTouring(false)} />}
        {location.presenting && (
          <StepMode
            folded={folded}
            standing={standing}
            title={textIn(document.title, language)}
            approved={together.approved}
            onGoTo={goTo}
          />
        )}
        {changing && (
          <ChangeDialog
            control={control}
            change={changing}
            position={position}
            onClose={() => {
              control.forgetProblem()
              setChanging(null)
            }}
            onDone={(actId, unitIds) => {
              setChanging(null)
              const { steps } = session.current.folded
              const place = steps.findIndex(({ act }) => act.id === actId) + 1 || position + 1
              changeLocation({ step: place >= steps.length ? null : place, selected: unitIds })
            }}
          />
        )}
      </Suspense>
    </div>
  )
}
