import { writeDocument } from '@tinhgon/exchange'
import type { Command } from 'commander'
import { InputFaults, reportFaults } from '../faults.ts'
import { writeNewFile } from '../write-new-file.ts'
import { type CorrespondenceOptions, defaultDate } from './correspondence-options.ts'
import { openCorrespondence } from './open-correspondence.ts'

interface ApplyOptions extends CorrespondenceOptions {
  readonly writeBaseline: string
  readonly writeScenario: string
}

/** `tinhgon apply-correspondence`: two lists and the table between them as a baseline and a plan, to go on from. */
export function addApplyCorrespondenceCommand(program: Command, json: boolean): void {
  program
    .command('apply-correspondence')
    .description('lập hiện trạng và phương án từ bảng chuyển đổi · make a baseline and a plan from a table')
    .option('--units-before <csv>', 'danh sách trước sắp xếp (bắt buộc) · list of units before (required)')
    .option('--units-after <csv>', 'danh sách sau sắp xếp (bắt buộc) · list of units after (required)')
    .option('--correspondence <csv>', 'bảng chuyển đổi cấp xã (bắt buộc) · the table between them (required)')
    .option('--correspondence-provinces <csv>', 'bảng chuyển đổi cấp tỉnh · the same of the upper units')
    .option('--date <date>', `ngày sắp xếp có hiệu lực (${defaultDate}) · day on which the lists change`)
    .requiredOption(
      '--write-baseline <file>',
      'ghi hiện trạng vào tệp mới · write the baseline to a new file',
    )
    .requiredOption('--write-scenario <file>', 'ghi phương án vào tệp mới · write the plan to a new file')
    .option('--json', 'in một đối tượng JSON · print one JSON object')
    .action((options: ApplyOptions) => reportFaults(json, () => applyTables(options, json)))
}

function applyTables({ writeBaseline, writeScenario, ...tables }: ApplyOptions, json: boolean): void {
  const { baseline, scenario } = openCorrespondence(tables)
  if (!baseline.document || !scenario.document)
    throw new InputFaults([...baseline.faults, ...scenario.faults])
  writeNewFile('--write-baseline', writeBaseline, writeDocument(baseline.document))
  writeNewFile('--write-scenario', writeScenario, writeDocument(scenario.document))
  const { units } = baseline.document
  const { plan } = scenario.document
  const told = { units: units.length, acts: plan.length, baseline: writeBaseline, scenario: writeScenario }
  process.stdout.write(
    json
      ? `${JSON.stringify(told)}\n`
      : `${units.length} đơn vị → ${writeBaseline}\n${plan.length} văn bản → ${writeScenario}\n`,
  )
}
