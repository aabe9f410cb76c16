import type { Baseline, Refusal, Scenario } from '@tinhgon/model'
import { draftResolution, type ResolutionDraft } from '@tinhgon/vietnam'
import { checkOwnBaseline } from '../check-own-baseline.ts'
import { InputFaults } from '../faults.ts'
import type { OpenedDocument } from '../open-document.ts'

/** @throws InputFaults with every fault of both documents, of the plan, and those already `found` in the call */
export function draftFrom(
  openedBaseline: OpenedDocument<Baseline>,
  openedScenario: OpenedDocument<Scenario>,
  actIds: readonly string[],
  found: readonly Refusal[],
): ResolutionDraft {
  const { document: baseline } = openedBaseline
  const { document: scenario } = openedScenario
  const otherBaseline = checkOwnBaseline(scenario, baseline)
  const faults = [...openedBaseline.faults, ...openedScenario.faults, ...found, ...otherBaseline]
  if (!baseline || !scenario || otherBaseline.length > 0) throw new InputFaults(faults)
  const draft = draftResolution(baseline, scenario.plan, actIds)
  if (!draft.ok) throw new InputFaults([...faults, ...draft.refusals.map(named)])
  if (faults.length > 0) throw new InputFaults(faults)
  return draft
}

/** Where the fault lies, as the person at the machine named it. */
const named = (fault: Refusal): Refusal => ({
  ...fault,
  path: fault.path === 'actIds' ? '--act' : `scenario.${fault.path}`,
})
