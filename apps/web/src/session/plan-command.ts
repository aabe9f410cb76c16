import { checkEditOn, decide, type Preview, previewActs } from '@tinhgon/engine'
import type { Act, Command, Edit, Refusal } from '@tinhgon/model'
import type { FoldedScenario } from './folded-scenario.ts'

/** What a command would do, or every reason against it. */
export type Impact =
  | { readonly ok: true; readonly act: Act; readonly edit: Edit; readonly preview: Preview }
  | { readonly ok: false; readonly refusals: readonly Refusal[] }

/**
 * Plans a command with the engine, right here: the act, what it would change, or every reason against it,
 * later acts that would no longer fit included. Nothing is saved.
 * @param beforeActId the next act of the plan, when the planner stands in the middle of it
 */
export function planCommand(
  { edited, timeline, check }: Pick<FoldedScenario, 'edited' | 'timeline' | 'check'>,
  command: Command,
  beforeActId: string | null,
): Impact {
  const { structure, position } = timeline
  const decided = decide(structure, command)
  if (!decided.ok) return decided
  const [act] = decided.acts
  const edit: Edit = { type: 'act-added', version: 1, act, beforeActId }
  const refusals = checkEditOn(timeline, edited, edit)
  // The check walks to the end and back on the same structure, which the screen shows at a step.
  timeline.goTo(position)
  if (refusals.length > 0) return { ok: false, refusals }
  const preview = previewActs(structure, [act], check)
  return preview.ok ? { ok: true, act, edit, preview } : preview
}

/** The act before which a new one is put, and the day to propose for it, where the planner stands. */
export function standingAt(
  { steps, baseline }: Pick<FoldedScenario, 'steps' | 'baseline'>,
  position: number,
): { readonly date: string; readonly beforeActId: string | null } {
  const date = steps[position - 1]?.act.operatesOn ?? baseline.date
  return { date, beforeActId: steps[position]?.act.id ?? null }
}
