import { checkEditOn } from '@tinhgon/engine'
import type { Edit, Refusal } from '@tinhgon/model'
import type { FoldedScenario } from './folded-scenario.ts'

/** Every reason against an edit, later acts that would no longer fit included; changes nothing. */
export function tryEdit(
  { timeline, edited }: Pick<FoldedScenario, 'timeline' | 'edited'>,
  edit: Edit,
): readonly Refusal[] {
  const { position } = timeline
  const refusals = checkEditOn(timeline, edited, edit)
  // The check walks to the end on the same structure, which the screen shows at a step.
  timeline.goTo(position)
  return refusals
}
