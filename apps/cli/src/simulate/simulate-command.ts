import type { Command } from 'commander'
import {
  type CorrespondenceOptions,
  defaultDate,
  mixedOptions,
  namedTableOptions,
} from '../correspondence/correspondence-options.ts'
import { openCorrespondence } from '../correspondence/open-correspondence.ts'
import { reportFaults } from '../faults.ts'
import { openBaseline, openScenario } from '../open-document.ts'
import { describeSimulation } from './describe-simulation.ts'
import { simulate } from './simulate.ts'

interface SimulateOptions extends CorrespondenceOptions {
  readonly baseline?: string
  readonly scenario?: string
  readonly asOf?: string
}

/** `tinhgon simulate`: a scenario folded over its baseline, before and after, with the account of both. */
export function addSimulateCommand(program: Command, json: boolean): void {
  program
    .command('simulate')
    .description('chạy phương án trên hiện trạng · fold a scenario over its baseline')
    // Required are these two, or the lists and the table; what is missing is told with the faults of the rest.
    .option('--baseline <id|file>', 'hiện trạng (bắt buộc) · baseline (required)')
    .option('--scenario <id|file>', 'phương án (bắt buộc) · scenario (required)')
    .option(
      '--units-before <csv>',
      'hoặc thay cho hai mục trên: danh sách trước sắp xếp · or instead: list of units before',
    )
    .option('--units-after <csv>', 'danh sách sau sắp xếp · list of units after')
    .option('--correspondence <csv>', 'bảng chuyển đổi cấp xã · which of the lowest units goes where')
    .option('--correspondence-provinces <csv>', 'bảng chuyển đổi cấp tỉnh · the same of the upper units')
    .option('--date <date>', `ngày sắp xếp có hiệu lực (${defaultDate}) · day on which the lists change`)
    .option('--as-of <date>', 'tính đến hết ngày (YYYY-MM-DD) · up to and including this day')
    .option('--json', 'in một đối tượng JSON · print one JSON object')
    .action((options: SimulateOptions) =>
      reportFaults(json, async () => {
        const opened = await openInput(options)
        const { baseline, scenario, simulation } = simulate(opened.baseline, opened.scenario, options.asOf)
        process.stdout.write(
          json ? `${JSON.stringify(simulation)}\n` : describeSimulation(baseline, scenario, simulation),
        )
      }),
    )
}

async function openInput(options: SimulateOptions) {
  const tables = namedTableOptions(options)
  const { baseline, scenario } = options
  if (tables.length > 0 && baseline === undefined && scenario === undefined)
    return openCorrespondence(options)
  const openedScenario = await openScenario(scenario)
  const faults = [...openedScenario.faults, ...mixedOptions(tables)]
  return { baseline: await openBaseline(baseline), scenario: { ...openedScenario, faults } }
}
