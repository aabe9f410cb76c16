import type { Command } from 'commander'
import { reportFaults } from '../faults.ts'
import { openBaseline, openScenario } from '../open-document.ts'
import { describeSimulation } from './describe-simulation.ts'
import { simulate } from './simulate.ts'

interface SimulateOptions {
  readonly baseline?: string
  readonly scenario?: string
  readonly asOf?: string
}

/** `tinhgon simulate`: a scenario folded over its baseline, before and after, with the account of both. */
export function addSimulateCommand(program: Command, json: boolean): void {
  program
    .command('simulate')
    .description('chạy phương án trên hiện trạng · fold a scenario over its baseline')
    // Both are required; that one is missing is told with the faults of the other.
    .option('--baseline <id|file>', 'hiện trạng (bắt buộc) · baseline (required)')
    .option('--scenario <id|file>', 'phương án (bắt buộc) · scenario (required)')
    .option('--as-of <date>', 'tính đến hết ngày (YYYY-MM-DD) · up to and including this day')
    .option('--json', 'in một đối tượng JSON · print one JSON object')
    .action((options: SimulateOptions) =>
      reportFaults(json, async () => {
        const { baseline, scenario, simulation } = simulate(
          await openBaseline(options.baseline),
          await openScenario(options.scenario),
          options.asOf,
        )
        process.stdout.write(
          json ? `${JSON.stringify(simulation)}\n` : describeSimulation(baseline, scenario, simulation),
        )
      }),
    )
}
