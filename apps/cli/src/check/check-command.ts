import type { Command } from 'commander'
import { reportFaults } from '../faults.ts'
import { openBaseline, openScenario } from '../open-document.ts'
import { check } from './check.ts'
import { describeCheck } from './describe-check.ts'
import { settingsFor } from './settings-for.ts'
import { tellCheck } from './tell-check.ts'
import { faultsOfTables, writeTables } from './write-tables.ts'

interface CheckOptions {
  readonly baseline?: string
  readonly scenario?: string
  readonly asOf?: string
  readonly rulesOn?: string
  readonly settings?: string
  readonly tables?: string
}

/** `tinhgon check`: what the norms in force on a day say of a structure, what is too many, and its council seats. */
export function addCheckCommand(program: Command, json: boolean): void {
  program
    .command('check')
    .description('đối chiếu với tiêu chuẩn, định mức · hold a structure against the norms in force')
    .option('--baseline <id|file>', 'hiện trạng (bắt buộc) · baseline (required)')
    .option(
      '--scenario <id|file>',
      'phương án; không có thì xét hiện trạng · scenario; without, the baseline',
    )
    .option(
      '--as-of <date>',
      'bộ máy đến hết ngày (mặc định: hết phương án) · structure at the end of this day (the last act’s)',
    )
    .option(
      '--rules-on <date>',
      'theo quy định có hiệu lực ngày (mặc định: như --as-of) · rules of this day (as --as-of)',
    )
    .option(
      '--settings <file>',
      'tham số thay cho của tiêu chuẩn, của không gian làm việc · parameters in place of the norms’ own',
    )
    .option('--tables <folder>', 'ghi các bảng phụ lục thành tệp CSV · write tables for the annexes as CSV')
    .option('--json', 'in một đối tượng JSON · print one JSON object')
    .action((options: CheckOptions) =>
      reportFaults(json, async () => {
        const { baseline, scenario, asOf, rulesOn, tables } = options
        const opened = scenario === undefined ? null : await openScenario(scenario)
        const settings = await settingsFor(options.settings, opened)
        const faults = tables === undefined ? [] : faultsOfTables(tables)
        const checked = check(await openBaseline(baseline), opened, { asOf, rulesOn, settings, faults })
        const written = tables === undefined ? [] : writeTables(tables, checked)
        if (json) process.stdout.write(`${JSON.stringify({ ...tellCheck(checked), tables: written })}\n`)
        else process.stdout.write(describeCheck(checked, written))
      }),
    )
}
