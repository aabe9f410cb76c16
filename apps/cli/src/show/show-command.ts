import { writeDocument } from '@tinhgon/exchange'
import { builtInBaselines, builtInScenarios } from '@tinhgon/vietnam'
import type { Command } from 'commander'
import { fault, reportFaults } from '../faults.ts'
import { findStoredBaseline, findStoredScenario } from '../stored-documents.ts'

/** `tinhgon show`: a baseline or scenario, built in or stored, in the project's own format. */
export function addShowCommand(program: Command, json: boolean): void {
  program
    .command('show')
    .description('in hiện trạng hoặc phương án · print a baseline or scenario')
    .argument('<id>', 'hue-2025, hue-official …')
    .option('--json', 'theo định dạng của Tinh Gọn · in the project’s own format')
    .action((id: string) =>
      reportFaults(json, async () => {
        const found = [...builtInBaselines, ...builtInScenarios].find((entry) => entry.id === id)
        const document = found?.load() ?? (await findStoredScenario(id)) ?? (await findStoredBaseline(id))
        const known = [...builtInBaselines, ...builtInScenarios].map((entry) => entry.id).join(', ')
        if (!document) throw fault('unknown-id', 'id', [], { id, known })
        process.stdout.write(
          json
            ? writeDocument(document)
            : `${document.title.vi}\n${document.description.vi}\n${document.format} ${document.version} · --json in toàn bộ\n`,
        )
      }),
    )
}
