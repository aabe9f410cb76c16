#!/usr/bin/env node
import { Command, CommanderError } from 'commander'
import { addAccountsCommand } from './accounts/accounts-command.ts'
import { addWorkspacesCommand } from './accounts/workspaces-command.ts'
import { addBackupCommand } from './backup/backup-command.ts'
import { addRestoreCommand } from './backup/restore-command.ts'
import { addBringInCommand } from './carrying/bring-in-command.ts'
import { addCarryOutCommand } from './carrying/carry-out-command.ts'
import { addCheckCommand } from './check/check-command.ts'
import { addCompareCommand } from './compare/compare-command.ts'
import { addApplyCorrespondenceCommand } from './correspondence/apply-correspondence-command.ts'
import { addDraftResolutionCommand } from './draft-resolution/draft-resolution-command.ts'
import { addExportCommand } from './export/export-command.ts'
import { addImportCommand } from './import/import-command.ts'
import { addLeavingCostCommand } from './leaving-cost/leaving-cost-command.ts'
import { addLineageCommand } from './lineage/lineage-command.ts'
import { addListCommand } from './list/list-command.ts'
import { addMergeCommand } from './reconciliation/merge-command.ts'
import { addRebaseCommand } from './reconciliation/rebase-command.ts'
import { addCompareResolutionCommand } from './resolution/compare-resolution-command.ts'
import { addReadResolutionCommand } from './resolution/read-resolution-command.ts'
import { addShowCommand } from './show/show-command.ts'
import { addSimulateCommand } from './simulate/simulate-command.ts'
import { addVerifyCommand } from './verify/verify-command.ts'
import { reportWrongUse } from './wrong-use.ts'

// Whoever reads through a pipe may stop early (`| head`); that is no fault of anyone's.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

// Read here, so that it counts even where an option before it has swallowed it as its value.
const json = process.argv.includes('--json')
const program = new Command('tinhgon')
  .description('Tinh Gọn trên dòng lệnh · restructuring of administrative systems, from the command line')
  .showHelpAfterError()
  .exitOverride()
// With --json a program reads along, and gets its faults in one place and one form.
if (json) program.configureOutput({ writeErr: () => {} })
addSimulateCommand(program, json)
addCheckCommand(program, json)
addCompareCommand(program, json)
addLeavingCostCommand(program, json)
addLineageCommand(program, json)
addApplyCorrespondenceCommand(program, json)
addDraftResolutionCommand(program, json)
addReadResolutionCommand(program, json)
addCompareResolutionCommand(program, json)
addRebaseCommand(program, json)
addMergeCommand(program, json)
addExportCommand(program, json)
addImportCommand(program, json)
addShowCommand(program, json)
addListCommand(program)
addCarryOutCommand(program, json)
addBringInCommand(program, json)
addVerifyCommand(program, json)
addBackupCommand(program, json)
addRestoreCommand(program, json)
addAccountsCommand(program, json)
addWorkspacesCommand(program, json)
try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof CommanderError)) throw error
  reportWrongUse(json, error)
}
