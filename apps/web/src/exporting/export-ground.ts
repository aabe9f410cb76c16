import type { ScenarioDocument } from '@tinhgon/contract'
import { createStructure, foldEdits, foldPlan, type Structure } from '@tinhgon/engine'
import { vietnamProfile } from '@tinhgon/vietnam'
import { client } from '../api/client.ts'
import type { NamedScenario } from '../compare/compare-address.ts'

/** What the form needs to know of a scenario: which units there are to choose from, before and after. */
export interface ExportGround {
  readonly document: ScenarioDocument
  readonly opening: Structure
  readonly structure: Structure
}

/** @throws ApiProblem, and Error where the baseline does not hold together */
export async function loadExportGround({ id, version }: NamedScenario): Promise<ExportGround> {
  const document = await client.readScenario({
    params: { scenarioId: id },
    query: version === null ? {} : { version },
  })
  const baseline = await client.readBaseline({
    params: { baselineId: document.baselineId },
    query: { hash: document.baselineHash },
  })
  const opening = createStructure(baseline, vietnamProfile)
  const folded = foldPlan(baseline, foldEdits(document.edits).plan, vietnamProfile)
  if (!opening.ok || !folded.ok) throw new Error('the baseline of a stored scenario has been checked')
  return { document, opening: opening.structure, structure: folded.structure }
}
