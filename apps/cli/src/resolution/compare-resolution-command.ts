import { type Refusal, refusal } from '@tinhgon/model'
import { compareWithPlan, readResolution } from '@tinhgon/vietnam'
import type { Command } from 'commander'
import { checkOwnBaseline } from '../check-own-baseline.ts'
import { InputFaults, reportFaults } from '../faults.ts'
import { openBaseline, openScenario } from '../open-document.ts'
import { describeComparison, tellComparison } from './describe-comparison.ts'
import { findWithin } from './find-within.ts'
import { openText } from './open-text.ts'

interface CompareOptions {
  readonly baseline?: string
  readonly scenario?: string
  readonly within?: string
}

/** `tinhgon compare-resolution`: what a text does that a scenario does not, and the reverse, clause by clause. */
export function addCompareResolutionCommand(program: Command, json: boolean): void {
  program
    .command('compare-resolution')
    .argument('<file>', 'văn bản nghị quyết, Markdown hoặc văn bản thường · text of the resolution')
    .description('đối chiếu nghị quyết với phương án theo từng khoản · compare a resolution with a scenario')
    .option('--baseline <id|file>', 'hiện trạng (bắt buộc) · baseline (required)')
    .option('--scenario <id|file>', 'phương án (bắt buộc) · scenario (required)')
    .option(
      '--within <codes>',
      'chỉ tra tên trong các đơn vị này (cả nước) · look up names in these units only',
    )
    .option('--json', 'in một đối tượng JSON · print one JSON object')
    .action((file: string, options: CompareOptions) => reportFaults(json, () => compare(file, options, json)))
}

async function compare(file: string, options: CompareOptions, json: boolean): Promise<void> {
  const text = openText(file)
  const { document: baseline, faults } = await openBaseline(options.baseline)
  const scenario = await openScenario(options.scenario)
  const within = baseline ? findWithin(baseline, options.within) : { ids: [], faults: [] }
  const otherBaseline = checkOwnBaseline(scenario.document, baseline)
  const all = [...text.faults, ...faults, ...scenario.faults, ...within.faults, ...otherBaseline]
  if (text.document === null || !baseline || !scenario.document || all.length > 0) throw new InputFaults(all)
  const read = readResolution(text.document, { baseline, withinIds: within.ids })
  if (read.mergers.length === 0) throw new InputFaults(nothingRead(read.open.map(({ message }) => message)))
  const compared = compareWithPlan(read, scenario.document.plan, baseline)
  process.stdout.write(
    json
      ? `${JSON.stringify(tellComparison(compared, read, baseline))}\n`
      : describeComparison(compared, read, baseline),
  )
}

/** A text that arranges nothing differs from every plan, which would say nothing. */
const nothingRead = ([why = '']: readonly string[]): Refusal[] => [
  refusal('malformed', 'FILE', [], {
    detail: `không đọc được khoản nào để đối chiếu. ${why} Hãy xem lệnh read-resolution`.trim(),
  }),
]
