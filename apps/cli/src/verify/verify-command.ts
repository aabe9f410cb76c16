import { verifyScenario, verifyStore } from '@tinhgon/db'
import type { Command } from 'commander'
import { fault, reportFaults } from '../faults.ts'
import { needDatabase } from '../use-database.ts'
import { describeVerification } from './describe-verification.ts'

interface VerifyOptions {
  readonly scenario?: string
}

/** `tinhgon verify`: whether what is stored is what was written. Exit code 1 when it is not. */
export function addVerifyCommand(program: Command, json: boolean): void {
  program
    .command('verify')
    .description('kiểm tra dữ liệu đã lưu còn nguyên vẹn · check that what is stored is as it was written')
    .option('--scenario <id>', 'chỉ một phương án và hiện trạng của nó · one scenario and its baseline alone')
    .option('--json', 'in một đối tượng JSON · print one JSON object')
    .action((options: VerifyOptions) => reportFaults(json, () => verify(options, json)))
}

async function verify({ scenario: id }: VerifyOptions, json: boolean): Promise<void> {
  const verification = await needDatabase(async ({ db }) => {
    const found = id === undefined ? await verifyStore(db) : await verifyScenario(db, id)
    if (!found) throw fault('unknown-scenario', '--scenario', [], { id: id ?? '' })
    return found
  })
  process.stdout.write(json ? `${JSON.stringify(verification)}\n` : describeVerification(verification))
  if (verification.broken.length > 0) process.exitCode = 1
}
