import type { Extent, UnitsMerged } from '@tinhgon/model'
import { spellingKey } from '../text/spelling.ts'

/** What one side says and the other does not. */
export type Difference =
  | { readonly type: 'only-in-text' | 'only-in-plan' }
  | { readonly type: 'name' | 'kind'; readonly inText: string; readonly inPlan: string }
  | { readonly type: 'unit-only-in-text' | 'unit-only-in-plan'; readonly unitId: string }
  | {
      readonly type: 'extent'
      readonly unitId: string
      readonly inText: 'whole' | 'part'
      readonly inPlan: 'whole' | 'part'
    }

const wholeOrPart = (extent: Extent): 'whole' | 'part' => (extent === 'whole' ? 'whole' : 'part')

/** Everything in which a clause and a merger differ; spelling with the tone mark elsewhere is no difference. */
export function differencesOf(inText: UnitsMerged | null, inPlan: UnitsMerged | null): readonly Difference[] {
  if (!inPlan) return [{ type: 'only-in-text' }]
  if (!inText) return [{ type: 'only-in-plan' }]
  const differences: Difference[] = []
  const [textName, planName] = [inText.result.name, inPlan.result.name]
  if (spellingKey(textName) !== spellingKey(planName))
    differences.push({ type: 'name', inText: textName, inPlan: planName })
  if (inText.result.kind !== inPlan.result.kind)
    differences.push({ type: 'kind', inText: inText.result.kind, inPlan: inPlan.result.kind })
  const planned = new Map(inPlan.sources.map(({ unitId, extent }) => [unitId, wholeOrPart(extent)]))
  for (const { unitId, extent } of inText.sources) {
    const other = planned.get(unitId)
    if (other === undefined) differences.push({ type: 'unit-only-in-text', unitId })
    else if (other !== wholeOrPart(extent))
      differences.push({ type: 'extent', unitId, inText: wholeOrPart(extent), inPlan: other })
    planned.delete(unitId)
  }
  for (const unitId of planned.keys()) differences.push({ type: 'unit-only-in-plan', unitId })
  return differences
}
