import { builtInBaselines, builtInScenarios } from '@tinhgon/vietnam'
import type { Command } from 'commander'
import { listStoredScenarios } from '../stored-documents.ts'

/** `tinhgon list`: what is built in, and the scenarios that the database holds besides. */
export function addListCommand(program: Command): void {
  program
    .command('list')
    .description('dữ liệu dựng sẵn và phương án đã lưu · what is built in and what is stored')
    .action(async () => {
      const baselines = builtInBaselines.map((entry) => `hiện trạng  ${entry.id}  ${entry.load().title.vi}`)
      const scenarios = builtInScenarios.map(
        (entry) => `phương án   ${entry.id}  (${entry.baselineId})  ${entry.load().title.vi}`,
      )
      const stored = (await listStoredScenarios())
        .filter(({ id }) => !builtInScenarios.some((entry) => entry.id === id))
        .map(({ id, baselineId, title }) => `đã lưu      ${id}  (${baselineId})  ${title.vi}`)
      process.stdout.write(`${[...baselines, ...scenarios, ...stored].join('\n')}\n`)
    })
}
