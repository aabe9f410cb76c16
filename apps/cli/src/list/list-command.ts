import { builtInBaselines, builtInScenarios } from '@tinhgon/vietnam'
import type { Command } from 'commander'

/** `tinhgon list`: what is built in. */
export function addListCommand(program: Command): void {
  program
    .command('list')
    .description('dữ liệu dựng sẵn · what is built in')
    .action(() => {
      const baselines = builtInBaselines.map((entry) => `hiện trạng  ${entry.id}  ${entry.load().title.vi}`)
      const scenarios = builtInScenarios.map(
        (entry) => `phương án   ${entry.id}  (${entry.baselineId})  ${entry.load().title.vi}`,
      )
      process.stdout.write(`${[...baselines, ...scenarios].join('\n')}\n`)
    })
}
