import { readResolution } from '@tinhgon/vietnam'
import type { Command } from 'commander'
import { InputFaults, reportFaults } from '../faults.ts'
import { describeResolution } from './describe-resolution.ts'
import { findWithin } from './find-within.ts'
import { openText } from './open-text.ts'
import { openUnits } from './open-units.ts'

interface ReadOptions {
  readonly unitsBefore?: string
  readonly baseline?: string
  readonly within?: string
}

/** `tinhgon read-resolution`: the text of a resolution as a plan, with what a person has to settle. */
export function addReadResolutionCommand(program: Command, json: boolean): void {
  program
    .command('read-resolution')
    .argument('<file>', 'văn bản nghị quyết, Markdown hoặc văn bản thường · text of the resolution')
    .description('đọc nghị quyết sắp xếp thành phương án · read the text of a resolution into a plan')
    .option('--units-before <csv>', 'danh sách trước sắp xếp · list of units before')
    .option('--baseline <id|file>', 'hoặc hiện trạng · or a baseline')
    .option(
      '--within <codes>',
      'chỉ tra tên trong các đơn vị này (cả nước) · look up names in these units only',
    )
    .option('--json', 'in một đối tượng JSON · print one JSON object')
    .action((file: string, options: ReadOptions) => reportFaults(json, () => read(file, options, json)))
}

async function read(file: string, { within, ...named }: ReadOptions, json: boolean): Promise<void> {
  const text = openText(file)
  const units = await openUnits(named)
  const found = units.document ? findWithin(units.document, within) : { ids: [], faults: [] }
  const faults = [...text.faults, ...units.faults, ...found.faults]
  if (text.document === null || units.document === null || faults.length > 0) throw new InputFaults(faults)
  const result = readResolution(text.document, { baseline: units.document, withinIds: found.ids })
  const { events, lineage, open, counts, checks } = result
  process.stdout.write(
    json ? `${JSON.stringify({ events, lineage, open, counts, checks })}\n` : describeResolution(result),
  )
}
