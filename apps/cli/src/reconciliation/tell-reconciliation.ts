import type { Reconciliation, ReconciliationOrRefusals } from '@tinhgon/engine'
import { writeDocument } from '@tinhgon/exchange'
import type { Scenario } from '@tinhgon/model'
import { InputFaults } from '../faults.ts'
import { writeNewFile } from '../write-new-file.ts'
import { describeReconciliation } from './describe-reconciliation.ts'

/**
 * Prints what became of a plan, and writes it where that is wished for: with what is undecided switched off.
 * @throws InputFaults where a baseline does not load, or the file cannot be written
 */
export function tellReconciliation(
  outcome: ReconciliationOrRefusals,
  scenario: Omit<Scenario, 'plan'>,
  { json, writeScenario }: { readonly json: boolean; readonly writeScenario: string | undefined },
): void {
  if (!outcome.ok) throw new InputFaults(outcome.refusals)
  if (writeScenario !== undefined)
    writeNewFile('--write-scenario', writeScenario, writeDocument({ ...scenario, plan: outcome.plan }))
  process.stdout.write(json ? `${JSON.stringify(tell(outcome))}\n` : describeReconciliation(outcome))
}

const tell = ({ conflicts, decided, unused, notes, carried }: Reconciliation) => ({
  conflicts,
  decided: decided.map(({ conflict, decision }) => ({ conflictId: conflict.id, decision })),
  unused,
  notes,
  carried,
})
