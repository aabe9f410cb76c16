import { writeDocument } from '@tinhgon/exchange'
import { builtInBaselines, builtInScenarios } from '@tinhgon/vietnam'
import type { Command } from 'commander'
import { fault, reportFaults } from '../faults.ts'

/** `tinhgon show`: a built-in baseline or scenario in the project's own format. */
export function addShowCommand(program: Command, json: boolean): void {
  program
    .command('show')
    .description('in hiện trạng hoặc phương án dựng sẵn · print a built-in baseline or scenario')
    .argument('<id>', 'hue-2025, hue-official …')
    .option('--json', 'theo định dạng của Tinh Gọn · in the project’s own format')
    .action((id: string) =>
      reportFaults(json, () => {
        const found = [...builtInBaselines, ...builtInScenarios].find((document) => document.id === id)
        const known = [...builtInBaselines, ...builtInScenarios].map((document) => document.id).join(', ')
        if (!found) throw fault('unknown-id', 'id', [], { id, known })
        const document = found.load()
        process.stdout.write(
          json
            ? writeDocument(document)
            : `${document.title.vi}\n${document.description.vi}\n${document.format} ${document.version} · --json in toàn bộ\n`,
        )
      }),
    )
}
