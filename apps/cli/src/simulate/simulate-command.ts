import type { Command } from 'commander'
import { reportFaults } from '../faults.ts'
import { openBaseline, openScenario } from '../open-document.ts'
import { describeSimulation } from './describe-simulation.ts'
import { simulate } from './simulate.ts'

interface SimulateOptions {
  readonly baseline: string
  readonly scenario: string
  readonly asOf?: string
  readonly json?: true
}

/** `tinhgon simulate`: a scenario folded over its baseline, before and after, with the account of both. */
export function addSimulateCommand(program: Command): void {
  program
    .command('simulate')
    .description('chạy phương án trên hiện trạng · fold a scenario over its baseline')
    .requiredOption('--baseline <id|file>', 'hiện trạng · baseline')
    .requiredOption('--scenario <id|file>', 'phương án · scenario')
    .option('--as-of <date>', 'tính đến hết ngày (YYYY-MM-DD) · up to and including this day')
    .option('--json', 'in một đối tượng JSON · print one JSON object')
    .action((options: SimulateOptions) =>
      reportFaults(options.json ?? false, () => {
        const baseline = openBaseline(options.baseline)
        const scenario = openScenario(options.scenario)
        const simulation = simulate(baseline, scenario, options.asOf)
        process.stdout.write(
          options.json
            ? `${JSON.stringify(simulation)}\n`
            : describeSimulation(baseline, scenario, simulation),
        )
      }),
    )
}
