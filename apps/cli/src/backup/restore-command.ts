import { createReadStream } from 'node:fs'
import { access, constants } from 'node:fs/promises'
import { RestoreRefused, restoreBackup } from '@tinhgon/db'
import type { Command } from 'commander'
import { fault, reportFaults } from '../faults.ts'
import { makeEmptyDatabase } from '../use-database.ts'
import { describeVerification } from '../verify/describe-verification.ts'

/** `tinhgon restore`: a backup into an empty database, checked before it counts. */
export function addRestoreCommand(program: Command, json: boolean): void {
  program
    .command('restore')
    .description('khôi phục bản sao lưu vào cơ sở dữ liệu trống · restore a backup into an empty database')
    .argument('<file>', 'tệp do tinhgon backup ghi · a file that tinhgon backup wrote')
    .option('--json', 'in một đối tượng JSON · print one JSON object')
    .action((file: string) => reportFaults(json, () => restore(file, json)))
}

async function restore(file: string, json: boolean): Promise<void> {
  await access(file, constants.R_OK).catch(({ message }: Error) => {
    throw fault('unreadable', 'file', [], { file, detail: message })
  })
  const restored = await makeEmptyDatabase(async ({ db }) => {
    try {
      return await restoreBackup(db, createReadStream(file))
    } catch (error) {
      throw toldFault(file, error)
    }
  })
  process.stdout.write(
    json
      ? `${JSON.stringify(restored)}\n`
      : `${restored.tables} bảng, ${restored.rows} dòng ← ${file}\n${describeVerification(restored.verification)}`,
  )
}

function toldFault(file: string, error: unknown): unknown {
  if (error instanceof RestoreRefused)
    return fault('unrestorable', 'file', [], { file, detail: error.message })
  const { syscall, message } = error as NodeJS.ErrnoException
  return syscall === 'read' ? fault('unreadable', 'file', [], { file, detail: message }) : error
}
