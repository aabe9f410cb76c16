import { basename, dirname, extname, join } from 'node:path'
import { exportGround, type WrittenFile } from '@tinhgon/exchange/files'
import { type Refusal, refusal } from '@tinhgon/model'
import { vietnamProfile } from '@tinhgon/vietnam'
import type { Command } from 'commander'
import { settingsFor } from '../check/settings-for.ts'
import { checkDay } from '../check-day.ts'
import { checkOwnBaseline } from '../check-own-baseline.ts'
import { InputFaults, reportFaults } from '../faults.ts'
import { inDocument, openBaseline, openScenario } from '../open-document.ts'
import { writeNewFile } from '../write-new-file.ts'
import { type ExportOptions, readExportOptions } from './export-options.ts'
import { exportFormats, makeFiles } from './make-files.ts'
import { openOutlines } from './open-outlines.ts'

/** `tinhgon export`: charts for paper, drawn and checked before they are written, and structures as data. */
export function addExportCommand(program: Command, json: boolean): void {
  program
    .command('export')
    .description('xuất sơ đồ và dữ liệu ra tệp · export charts and data to files')
    .option('--baseline <id|file>', 'hiện trạng (bắt buộc) · baseline (required)')
    .option('--scenario <id|file>', 'phương án · scenario')
    .option('--as-of <date>', 'đến hết ngày (hết phương án) · to the end of this day (the end of the plan)')
    .option('--view <view>', 'before, after, changes')
    .option('--scope <code|id>', 'chỉ đơn vị này và cấp dưới · only this unit and what is below it')
    .option('--depth <levels>', 'số cấp bên dưới · levels below')
    .option('--systems <ids>', 'party,government,council,front,territory')
    .option('--tiers <ids>', 'province,district,commune')
    .option('--relations <kinds>', 'quan hệ được vẽ (coordinates) · relations to draw')
    .option('--measures <ids>', 'số liệu trên thẻ · figures on the cards: population,area …')
    .option('--posts', 'số vị trí trên thẻ · the number of posts on the cards')
    .option('--format <format>', exportFormats.join('|'))
    .option('--paper <size>', 'A4, A3, A2, A1, A0, slide')
    .option('--landscape', 'giấy nằm ngang · landscape')
    .option('--spread', 'chia ra nhiều trang · over several pages')
    .option('--resolution <dpi>', 'độ phân giải của PNG (150) · dots to the inch of PNG')
    .option('--small-type', 'chấp nhận chữ dưới 6 pt · accept type below 6 pt')
    .option('--language <language>', 'vi, en, ru')
    .option('--outlines <geojson>', 'ranh giới, cho geojson · outlines, for geojson')
    .option(
      '--people',
      'ghi cả người giữ vị trí, với định dạng dữ liệu · who holds which post, in data formats',
    )
    .option('--annexes-only', 'chỉ phụ lục, không có đề án (docx) · the annexes without the scheme (docx)')
    .option('--issuer <issuer>', 'state, party: cơ quan ban hành · whose paper it is')
    .option('--settings <file>', 'tham số thay cho của tiêu chuẩn · parameters in place of the norms’ own')
    .option('--out <file>', 'ghi vào tệp mới (bắt buộc) · write to a new file (required)')
    .option('--json', 'in một đối tượng JSON · print one JSON object')
    .action((options: ExportOptions) => reportFaults(json, () => exportFiles(options, json)))
}

async function exportFiles(options: ExportOptions, json: boolean): Promise<void> {
  const faults: Refusal[] = []
  const read = readExportOptions(options, faults)
  const format = exportFormats.find((known) => known === options.format)
  if (!format)
    faults.push(
      refusal('unknown-term', '--format', [], { id: options.format ?? '', known: exportFormats.join(', ') }),
    )
  if (options.out === undefined)
    faults.push(refusal('malformed', '--out', [], { detail: 'thiếu --out <tệp>' }))
  const baseline = await openBaseline(options.baseline)
  const scenario = options.scenario === undefined ? null : await openScenario(options.scenario)
  const settings = await settingsFor(options.settings, scenario)
  const outlines =
    options.outlines === undefined ? null : openOutlines(options.outlines, baseline.document, faults)
  faults.push(
    ...baseline.faults,
    ...(scenario?.faults ?? []),
    ...settings.faults,
    ...checkOwnBaseline(scenario?.document ?? null, baseline.document),
    ...checkDay('--as-of', options.asOf, baseline.document),
  )
  if (!baseline.document || !format || options.out === undefined || faults.length > 0)
    throw new InputFaults(faults)
  const ground = exportGround(baseline.document, scenario?.document ?? null, vietnamProfile, {
    asOf: options.asOf,
    isApproved: false,
  })
  if (!ground.ok) throw new InputFaults(inDocument(ground.refusals, 'scenario'))
  const { files, told, said } = await makeFiles(ground.ground, format, {
    ...read,
    outlines,
    settings: settings.document ?? [],
    acceptances: scenario?.document?.acceptances ?? [],
  })
  const saved = saveFiles(files, options.out)
  process.stdout.write(
    json ? `${JSON.stringify({ format, ...told, files: saved })}\n` : `${said} → ${saved.join(', ')}\n`,
  )
}

/** One file under the name that was given, several under that name with the page or table of each. */
function saveFiles(files: readonly WrittenFile[], out: string): string[] {
  const ending = extname(out)
  return files.map(({ content, name }) => {
    const part = basename(name, extname(name)).replace(/^so-do-/, '')
    const file = files.length === 1 ? out : join(dirname(out), `${basename(out, ending)}-${part}${ending}`)
    writeNewFile('--out', file, content)
    return file
  })
}
