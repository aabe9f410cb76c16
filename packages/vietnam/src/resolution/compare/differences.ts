import { spellingKey } from '../text/spelling.ts'
import type { Making } from './making.ts'
import type { Taken, takenBy } from './taken-wholly.ts'

/** What one side says and the other does not. */
export type Difference =
  | { readonly type: 'only-in-text' | 'only-in-plan' }
  | { readonly type: 'name' | 'kind'; readonly inText: string; readonly inPlan: string }
  | { readonly type: 'unit-only-in-text' | 'unit-only-in-plan'; readonly unitId: string }
  | {
      readonly type: 'extent'
      readonly unitId: string
      readonly inText: Taken
      readonly inPlan: Taken
    }

/** A unit that is made, with how much it takes of each other. */
export interface Side {
  readonly making: Making
  readonly taken: ReturnType<typeof takenBy>
}

/** Everything in which a clause and the plan differ; spelling with the tone mark elsewhere is no difference. */
export function differencesOf(text: Side | null, plan: Side | null): readonly Difference[] {
  if (!plan) return [{ type: 'only-in-text' }]
  if (!text) return [{ type: 'only-in-plan' }]
  const [inText, inPlan] = [text.making, plan.making]
  const differences: Difference[] = []
  const [textName, planName] = [inText.result.name, inPlan.result.name]
  if (spellingKey(textName) !== spellingKey(planName))
    differences.push({ type: 'name', inText: textName, inPlan: planName })
  if (inText.result.kind !== inPlan.result.kind)
    differences.push({ type: 'kind', inText: inText.result.kind, inPlan: inPlan.result.kind })
  const planned = new Map(inPlan.sources.map(({ unitId, extent }) => [unitId, plan.taken(unitId, extent)]))
  for (const { unitId, extent } of inText.sources) {
    const other = planned.get(unitId)
    if (other === undefined) differences.push({ type: 'unit-only-in-text', unitId })
    else if (other !== text.taken(unitId, extent))
      differences.push({ type: 'extent', unitId, inText: text.taken(unitId, extent), inPlan: other })
    planned.delete(unitId)
  }
  for (const unitId of planned.keys()) differences.push({ type: 'unit-only-in-plan', unitId })
  return differences
}
