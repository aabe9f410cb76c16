import { joinAcceptances, mergePlans, writtenAcceptances } from '@tinhgon/engine'
import { vietnamProfile } from '@tinhgon/vietnam'
import type { Command } from 'commander'
import { checkOwnBaseline } from '../check-own-baseline.ts'
import { InputFaults, reportFaults } from '../faults.ts'
import { openBaseline, openScenario } from '../open-document.ts'
import { openDecisions } from './open-decisions.ts'
import { tellReconciliation } from './tell-reconciliation.ts'

interface MergeOptions {
  readonly baseline?: string
  readonly ours?: string
  readonly theirs?: string
  readonly decisions?: string
  readonly writeScenario?: string
}

/** `tinhgon merge`: two plans on one baseline become one; where they differ is told one by one. */
export function addMergeCommand(program: Command, json: boolean): void {
  program
    .command('merge')
    .description('hợp nhất hai phương án trên cùng hiện trạng · combine two plans on one baseline')
    .option('--baseline <id|file>', 'hiện trạng (bắt buộc) · baseline (required)')
    .option('--ours <id|file>', 'phương án của ta (bắt buộc) · our scenario (required)')
    .option('--theirs <id|file>', 'phương án kia (bắt buộc) · the other scenario (required)')
    .option('--decisions <file>', 'các quyết định đã có, JSON · decisions made so far, as JSON')
    .option('--write-scenario <file>', 'ghi phương án vào tệp mới · write the plan to a new file')
    .option('--json', 'in một đối tượng JSON · print one JSON object')
    .action((options: MergeOptions) => reportFaults(json, () => merge(options, json)))
}

async function merge({ writeScenario, ...options }: MergeOptions, json: boolean): Promise<void> {
  const baseline = await openBaseline(options.baseline)
  const [ours, theirs] = [
    await openScenario(options.ours, 'ours'),
    await openScenario(options.theirs, 'theirs'),
  ]
  const decisions = openDecisions(options.decisions)
  const faults = [...baseline.faults, ...ours.faults, ...theirs.faults, ...decisions.faults]
  faults.push(...checkOwnBaseline(ours.document, baseline.document, 'ours'))
  faults.push(...checkOwnBaseline(theirs.document, baseline.document, 'theirs'))
  if (!baseline.document || !ours.document || !theirs.document || !decisions.document || faults.length > 0)
    throw new InputFaults(faults)
  const outcome = mergePlans({
    baseline: baseline.document,
    profile: vietnamProfile,
    ours: ours.document.plan,
    theirs: theirs.document.plan,
    decisions: decisions.document,
  })
  const acceptances = joinAcceptances(ours.document.acceptances ?? [], theirs.document.acceptances ?? [])
  const joined = { ...ours.document, ...writtenAcceptances(acceptances) }
  tellReconciliation(outcome, joined, { json, writeScenario })
}
