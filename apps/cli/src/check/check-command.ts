import type { Command } from 'commander'
import { reportFaults } from '../faults.ts'
import { openBaseline, openScenario } from '../open-document.ts'
import { check, tellCheck } from './check.ts'
import { describeCheck } from './describe-check.ts'

interface CheckOptions {
  readonly baseline?: string
  readonly scenario?: string
  readonly asOf?: string
}

/** `tinhgon check`: what the norms in force on a day say of a structure, what is too many, and its council seats. */
export function addCheckCommand(program: Command, json: boolean): void {
  program
    .command('check')
    .description('đối chiếu với tiêu chuẩn, định mức · hold a structure against the norms in force')
    .option('--baseline <id|file>', 'hiện trạng (bắt buộc) · baseline (required)')
    .option(
      '--scenario <id|file>',
      'phương án; không có thì xét hiện trạng · scenario; without, the baseline',
    )
    .option(
      '--as-of <date>',
      'bộ máy và quy định đến hết ngày (mặc định: hết phương án) · structure and rules of this day (the last act’s)',
    )
    .option('--json', 'in một đối tượng JSON · print one JSON object')
    .action(({ baseline, scenario, asOf }: CheckOptions) =>
      reportFaults(json, async () => {
        const opened = scenario === undefined ? null : await openScenario(scenario)
        const checked = check(await openBaseline(baseline), opened, asOf)
        process.stdout.write(json ? `${JSON.stringify(tellCheck(checked))}\n` : describeCheck(checked))
      }),
    )
}
