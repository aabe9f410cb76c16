import { describeLeavingWarning, sumOfCosts } from '@tinhgon/vietnam'
import type { Command } from 'commander'
import { reportFaults } from '../faults.ts'
import { print } from '../print.ts'
import { describeCosts } from './describe-costs.ts'
import { readLeavingFile } from './read-leaving-file.ts'

/** `tinhgon leaving-cost`: what the people of a list are paid for leaving, line by line and in all. */
export function addLeavingCostCommand(program: Command, json: boolean): void {
  program
    .command('leaving-cost')
    .description('chế độ khi nghỉ theo NĐ 178/2024, NĐ 67/2025 · what leaving costs under decrees 178 and 67')
    .argument('<file>', 'danh sách người nghỉ, JSON · those who leave, as JSON')
    .option('--json', 'in một đối tượng JSON · print one JSON object')
    .action((file: string) =>
      reportFaults(json, () => {
        const { settings, people } = readLeavingFile(file)
        const told = people.map((person) => ({
          ...person,
          warnings: person.warnings.map((warning) => ({
            ...warning,
            message: describeLeavingWarning(warning, 'vi'),
          })),
        }))
        print(json, { settings, people: told, sum: sumOfCosts(people) }, describeCosts(people))
      }),
    )
}
