import type { Command } from 'commander'
import { reportFaults } from '../faults.ts'
import { openBaseline, openScenario } from '../open-document.ts'
import { tellLineage } from '../tell-lineage.ts'
import { describeLineage } from './describe-lineage.ts'
import { findLineage } from './find-lineage.ts'

interface LineageOptions {
  readonly baseline?: string
  readonly scenario?: string
  readonly from?: string
  readonly to?: string
  readonly unit?: string
}

/** `tinhgon lineage`: what the units of one day have become by another, and what they were made of. */
export function addLineageCommand(program: Command, json: boolean): void {
  program
    .command('lineage')
    .description('đơn vị nào thành đơn vị nào giữa hai ngày · which units became which between two days')
    .option('--baseline <id|file>', 'hiện trạng (bắt buộc) · baseline (required)')
    .option('--scenario <id|file>', 'phương án (bắt buộc) · scenario (required)')
    .option('--from <date>', 'từ cuối ngày (ngày của hiện trạng) · from the end of this day (the baseline’s)')
    .option('--to <date>', 'đến cuối ngày (hết phương án) · to the end of this day (the end of the plan)')
    .option('--unit <code|id>', 'chỉ đơn vị này, trước hoặc sau · only of this unit, before or after')
    .option('--json', 'in một đối tượng JSON · print one JSON object')
    .action(({ baseline, scenario, ...options }: LineageOptions) =>
      reportFaults(json, async () => {
        const found = findLineage(await openBaseline(baseline), await openScenario(scenario), options)
        const { from, to, pairs } = found
        process.stdout.write(
          json ? `${JSON.stringify({ from, to, lineage: tellLineage(pairs) })}\n` : describeLineage(found),
        )
      }),
    )
}
