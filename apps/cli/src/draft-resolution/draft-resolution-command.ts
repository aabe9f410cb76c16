import { writeDocx, writePlainText } from '@tinhgon/exchange'
import { type Refusal, refusal } from '@tinhgon/model'
import type { ResolutionDraft } from '@tinhgon/vietnam'
import type { Command } from 'commander'
import { reportFaults } from '../faults.ts'
import { openBaseline, openScenario } from '../open-document.ts'
import { writeNewFile } from '../write-new-file.ts'
import { describeUnsaid, tellDraft } from './describe-draft.ts'
import { draftFrom } from './draft-from.ts'

interface DraftOptions {
  readonly baseline?: string
  readonly scenario?: string
  readonly act: readonly string[]
  readonly output?: string
}

const collect = (value: string, values: readonly string[]): readonly string[] => [...values, value]

/** `tinhgon draft-resolution`: what a scenario does to communes, in the words of a resolution. */
export function addDraftResolutionCommand(program: Command, json: boolean): void {
  program
    .command('draft-resolution')
    .description('soạn dự thảo nghị quyết sắp xếp cấp xã · draft the resolution on a province’s communes')
    .option('--baseline <id|file>', 'hiện trạng (bắt buộc) · baseline (required)')
    .option('--scenario <id|file>', 'phương án (bắt buộc) · scenario (required)')
    .option(
      '--act <id>',
      'văn bản cần viết, có thể lặp lại (mọi văn bản sắp xếp cấp xã) · act to write, repeatable (all on communes)',
      collect,
      [],
    )
    .option('--output <file>', 'ghi vào tệp .docx hoặc .txt mới · write to a new .docx or .txt file')
    .option('--json', 'in một đối tượng JSON · print one JSON object')
    .action((options: DraftOptions) => reportFaults(json, () => writeDraft(options, json)))
}

async function writeDraft({ baseline, scenario, act, output }: DraftOptions, json: boolean): Promise<void> {
  const faults = outputFaults(output)
  const draft = draftFrom(await openBaseline(baseline), await openScenario(scenario), act, faults)
  const text = writePlainText(draft.paper)
  if (output !== undefined)
    writeNewFile('--output', output, output.endsWith('.docx') ? await writeDocx(draft.paper) : text)
  if (json) process.stdout.write(`${JSON.stringify({ ...tellDraft(draft), output: output ?? null, text })}\n`)
  else tellInWords(draft, text, output)
}

/** Without a file the draft alone goes to standard output, and what it leaves unsaid beside it. */
function tellInWords(draft: ResolutionDraft, text: string, output: string | undefined): void {
  const unsaid = describeUnsaid(draft)
  if (output === undefined) {
    process.stdout.write(text)
    process.stderr.write(unsaid)
  } else process.stdout.write(`${draft.clauses.length + 1} khoản → ${output}\n${unsaid}`)
}

function outputFaults(output: string | undefined): Refusal[] {
  if (output === undefined || /\.(?:docx|txt)$/.test(output)) return []
  const detail = `“${output}” không phải tệp .docx hay .txt`
  return [refusal('malformed', '--output', [], { detail })]
}
