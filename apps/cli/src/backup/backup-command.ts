import { createWriteStream } from 'node:fs'
import { open, rm, stat } from 'node:fs/promises'
import { writeBackup } from '@tinhgon/db'
import type { Command } from 'commander'
import { fault, reportFaults } from '../faults.ts'
import { needDatabase } from '../use-database.ts'

/** `tinhgon backup`: everything in the database as one new file that its owner alone may read. */
export function addBackupCommand(program: Command, json: boolean): void {
  program
    .command('backup')
    .description('sao lưu toàn bộ cơ sở dữ liệu vào một tệp · back the whole database up to a file')
    .argument('<file>', 'tệp mới · new file')
    .option('--json', 'in một đối tượng JSON · print one JSON object')
    .action((file: string) => reportFaults(json, () => backup(file, json)))
}

async function backup(file: string, json: boolean): Promise<void> {
  const summary = await needDatabase(async ({ db }) => {
    await claim(file)
    try {
      return await writeBackup(db, createWriteStream(file))
    } catch (error) {
      await rm(file, { force: true })
      throw unwritable(file, error)
    }
  })
  const { size } = await stat(file)
  process.stdout.write(
    json
      ? `${JSON.stringify({ ...summary, bytes: size, file })}\n`
      : `${summary.tables} bảng, ${summary.rows} dòng, ${size} byte → ${file}\n`,
  )
}

/** What is there already is never written over, and nobody else may read what people have drafted. */
async function claim(file: string): Promise<void> {
  try {
    await (await open(file, 'wx', 0o600)).close()
  } catch (error) {
    throw unwritable(file, error)
  }
}

function unwritable(file: string, error: unknown): unknown {
  const { syscall, message } = error as NodeJS.ErrnoException
  return syscall === undefined ? error : fault('unwritable', 'file', [], { file, detail: message })
}
