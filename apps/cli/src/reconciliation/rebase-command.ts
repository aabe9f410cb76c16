import { rebasePlan } from '@tinhgon/engine'
import { vietnamProfile } from '@tinhgon/vietnam'
import type { Command } from 'commander'
import { checkOwnBaseline } from '../check-own-baseline.ts'
import { InputFaults, reportFaults } from '../faults.ts'
import { openBaseline, openScenario } from '../open-document.ts'
import { openDecisions } from './open-decisions.ts'
import { tellReconciliation } from './tell-reconciliation.ts'

interface RebaseOptions {
  readonly scenario?: string
  readonly from?: string
  readonly to?: string
  readonly decisions?: string
  readonly writeScenario?: string
}

/** `tinhgon rebase`: a plan carried over to a newer baseline; what does not fit is told one by one. */
export function addRebaseCommand(program: Command, json: boolean): void {
  program
    .command('rebase')
    .description('chuyển phương án sang hiện trạng mới hơn · carry a plan over to a newer baseline')
    .option('--scenario <id|file>', 'phương án (bắt buộc) · scenario (required)')
    .option('--from <id|file>', 'hiện trạng khi soạn (bắt buộc) · baseline it was drafted on (required)')
    .option('--to <id|file>', 'hiện trạng mới (bắt buộc) · the newer baseline (required)')
    .option('--decisions <file>', 'các quyết định đã có, JSON · decisions made so far, as JSON')
    .option('--write-scenario <file>', 'ghi phương án vào tệp mới · write the plan to a new file')
    .option('--json', 'in một đối tượng JSON · print one JSON object')
    .action((options: RebaseOptions) => reportFaults(json, () => rebase(options, json)))
}

async function rebase({ writeScenario, ...options }: RebaseOptions, json: boolean): Promise<void> {
  const scenario = await openScenario(options.scenario)
  const [from, to] = [await openBaseline(options.from, 'from'), await openBaseline(options.to, 'to')]
  const decisions = openDecisions(options.decisions)
  const faults = [...scenario.faults, ...from.faults, ...to.faults, ...decisions.faults]
  faults.push(...checkOwnBaseline(scenario.document, from.document))
  if (!scenario.document || !from.document || !to.document || !decisions.document || faults.length > 0)
    throw new InputFaults(faults)
  const outcome = rebasePlan({
    plan: scenario.document.plan,
    from: from.document,
    to: to.document,
    profile: vietnamProfile,
    decisions: decisions.document,
  })
  tellReconciliation(outcome, { ...scenario.document, baselineId: to.document.id }, { json, writeScenario })
}
