import type { Selection } from '../canvas/use-selection.ts'
import type { Change } from '../changes/change.ts'
import type { Together } from '../live/use-together.ts'
import { Inspector } from '../panels/inspector.tsx'
import { Overview } from '../panels/overview.tsx'
import { SelectionActions } from '../panels/selection-actions.tsx'
import { SidePanel } from '../panels/side-panel.tsx'
import type { Standing } from '../session/standing.ts'
import type { ScenarioControl } from '../session/use-scenario.ts'
import { CommentsPanel } from '../sharing/comments-panel.tsx'
import { ReviewPanel } from '../sharing/review-panel.tsx'

const mostInspected = 6

/** What stands beside the canvas: the units selected, sharing and review, comments. */
export function SideArea(props: {
  readonly control: ScenarioControl
  readonly standing: Standing
  readonly selection: Selection
  readonly together: Together
  /** Whether the scenario as it is now is on the screen, not a version of its past. */
  readonly current: boolean
  readonly unitName: (unitId: string) => string | null
  readonly onChange: (change: Change) => void
  readonly onGoTo: (step: number) => void
}) {
  const { control, standing, selection, together, current, unitName, onChange, onGoTo } = props
  const { scenario, editing } = control
  const { document, folded } = scenario
  const { selected, show } = selection
  const { structure, position } = standing
  const units = [...selected].flatMap((id) => structure.unit(id) ?? folded.opening.unit(id) ?? [])
  const stepOf = (actId: string): number => folded.steps.findIndex(({ act }) => act.id === actId) + 1
  return (
    <SidePanel
      openComments={together.comments.filter(({ resolvedAt }) => resolvedAt === null).length}
      details={
        <>
          <SelectionActions
            selected={selected}
            units={units.filter(({ id }) => structure.unit(id))}
            structure={structure}
            editable={editing !== 'no'}
            onChange={onChange}
          />
          {selected.size === 0 && <Overview opening={folded.opening} standing={standing} />}
          {[...selected].slice(0, mostInspected).map((unitId) => (
            <Inspector key={unitId} folded={folded} unitId={unitId} onSelect={(id) => show(id)} />
          ))}
        </>
      }
      review={
        <ReviewPanel
          scenario={scenario}
          reviews={together.reviews}
          rights={together.rights}
          people={together.people}
          current={current}
          onShared={together.onShared}
          onReviewed={together.onReviewed}
        />
      }
      comments={
        <CommentsPanel
          scenarioId={document.id}
          comments={together.comments}
          mayComment={together.rights.comment}
          units={units}
          act={folded.steps[position - 1]?.act ?? null}
          unitName={unitName}
          actTitle={(actId) => folded.steps[stepOf(actId) - 1]?.act.title ?? null}
          nameOf={together.people.nameOf}
          onShowUnit={show}
          onShowAct={(actId) => onGoTo(stepOf(actId))}
          onChange={together.onCommented}
        />
      }
    />
  )
}
