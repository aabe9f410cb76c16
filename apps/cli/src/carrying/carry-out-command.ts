import { exportScenario } from '@tinhgon/db'
import { documentSizeLimit, writeDocument } from '@tinhgon/exchange'
import type { Command } from 'commander'
import { fault, reportFaults } from '../faults.ts'
import { needDatabase } from '../use-database.ts'
import { writeNewFile } from '../write-new-file.ts'

/** `tinhgon carry-out`: a stored scenario with its baseline and whole history as one new file. */
export function addCarryOutCommand(program: Command, json: boolean): void {
  program
    .command('carry-out')
    .description(
      'ghi phương án cùng toàn bộ lịch sử ra một tệp · write a scenario with its history to a file',
    )
    .argument('<scenario>', 'mã phương án đã lưu · id of a stored scenario')
    .argument('<file>', 'tệp mới · new file')
    .option('--json', 'in một đối tượng JSON · print one JSON object')
    .action((id: string, file: string) => reportFaults(json, () => carryOut(id, file, json)))
}

async function carryOut(id: string, file: string, json: boolean): Promise<void> {
  const document = await needDatabase(async ({ db }) => {
    const found = await exportScenario(db, id)
    if (!found) throw fault('unknown-scenario', 'scenario', [], { id })
    return found
  })
  const text = writeDocument(document)
  const size = Buffer.byteLength(text)
  if (size > documentSizeLimit) throw fault('oversized', 'scenario', [], { size, limit: documentSizeLimit })
  writeNewFile('file', file, text)
  const { edits, comments, decisions } = document
  const told = { edits: edits.length, comments: comments.length, decisions: decisions.length, file }
  process.stdout.write(
    json
      ? `${JSON.stringify(told)}\n`
      : `${told.edits} thay đổi, ${told.comments} góp ý, ${told.decisions} quyết định → ${file}\n`,
  )
}
