import { writeDocument } from '@tinhgon/exchange'
import type { Refusal } from '@tinhgon/model'
import type { Command } from 'commander'
import { checkDay } from '../check-day.ts'
import { InputFaults, reportFaults } from '../faults.ts'
import { print } from '../print.ts'
import { writeNewFile } from '../write-new-file.ts'
import { describeImport } from './describe-import.ts'
import { openImport } from './open-import.ts'

interface ImportOptions {
  readonly mapping?: string
  readonly id?: string
  readonly title?: string
  readonly date?: string
  readonly oneRoot?: true
  readonly out?: string
}

/** `tinhgon import`: what a file would create, every fault of it, and on demand the baseline itself. */
export function addImportCommand(program: Command, json: boolean): void {
  program
    .command('import')
    .description('nạp hiện trạng từ bảng tính, CSV, đồ thị, dữ liệu liên kết · a baseline from a file')
    .argument('<files...>', 'tệp; nhiều tệp nếu mỗi bảng một tệp CSV · a file, or a CSV file for each table')
    .option('--mapping <json>', 'cách ghép cột đã sửa · the mapping of columns, corrected')
    .option('--id <id>', 'mã của hiện trạng (imported) · id of the baseline')
    .option('--title <text>', 'tên của hiện trạng (tên tệp) · its title (the name of the file)')
    .option('--date <date>', 'ngày của hiện trạng (hôm nay) · its day (today)')
    .option('--one-root', 'mỗi hệ thống chỉ một đơn vị đứng đầu · one unit at the top of each system')
    .option('--out <file>', 'ghi hiện trạng vào tệp mới · write the baseline to a new file')
    .option('--json', 'in một đối tượng JSON · print one JSON object')
    .action((files: string[], options: ImportOptions) =>
      reportFaults(json, () => importFiles(files, options, json)),
    )
}

async function importFiles(files: readonly string[], options: ImportOptions, json: boolean): Promise<void> {
  const dateFaults = checkDay('--date', options.date, null)
  if (dateFaults.length > 0) throw new InputFaults(dateFaults)
  const imported = await openImport(files, options)
  const { outcome, format, mapping, seen, preview } = imported
  if (outcome.ok && options.out !== undefined)
    writeNewFile('--out', options.out, writeDocument(outcome.baseline))
  const { units = 0, ...counts } = preview ?? {}
  const told = {
    format,
    mapping,
    tables: seen,
    units,
    counts: preview && counts,
    faults: outcome.ok ? [] : outcome.faults.map(toldOf),
    warnings: outcome.ok ? outcome.warnings.map(toldOf) : [],
    ...(outcome.ok && options.out !== undefined ? { out: options.out } : {}),
  }
  print(json, told, describeImport(imported, options.out))
  if (!outcome.ok) process.exitCode = 2
}

const toldOf = ({ code, path, unitIds, message }: Refusal) => ({ code, path, unitIds, message })
