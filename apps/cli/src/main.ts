#!/usr/bin/env node
import { Command, CommanderError } from 'commander'
import { reportWrongUse } from './wrong-use.ts'

/** Each is loaded when it is called, since all together take half a second to load. */
const commands: Readonly<Record<string, () => Promise<(program: Command, json: boolean) => void>>> = {
  simulate: async () => (await import('./simulate/simulate-command.ts')).addSimulateCommand,
  check: async () => (await import('./check/check-command.ts')).addCheckCommand,
  compare: async () => (await import('./compare/compare-command.ts')).addCompareCommand,
  'leaving-cost': async () => (await import('./leaving-cost/leaving-cost-command.ts')).addLeavingCostCommand,
  lineage: async () => (await import('./lineage/lineage-command.ts')).addLineageCommand,
  'apply-correspondence': async () =>
    (await import('./correspondence/apply-correspondence-command.ts')).addApplyCorrespondenceCommand,
  'draft-resolution': async () =>
    (await import('./draft-resolution/draft-resolution-command.ts')).addDraftResolutionCommand,
  'read-resolution': async () =>
    (await import('./resolution/read-resolution-command.ts')).addReadResolutionCommand,
  'compare-resolution': async () =>
    (await import('./resolution/compare-resolution-command.ts')).addCompareResolutionCommand,
  rebase: async () => (await import('./reconciliation/rebase-command.ts')).addRebaseCommand,
  merge: async () => (await import('./reconciliation/merge-command.ts')).addMergeCommand,
  export: async () => (await import('./export/export-command.ts')).addExportCommand,
  import: async () => (await import('./import/import-command.ts')).addImportCommand,
  show: async () => (await import('./show/show-command.ts')).addShowCommand,
  list: async () => (await import('./list/list-command.ts')).addListCommand,
  'carry-out': async () => (await import('./carrying/carry-out-command.ts')).addCarryOutCommand,
  'bring-in': async () => (await import('./carrying/bring-in-command.ts')).addBringInCommand,
  verify: async () => (await import('./verify/verify-command.ts')).addVerifyCommand,
  backup: async () => (await import('./backup/backup-command.ts')).addBackupCommand,
  restore: async () => (await import('./backup/restore-command.ts')).addRestoreCommand,
  accounts: async () => (await import('./accounts/accounts-command.ts')).addAccountsCommand,
  workspaces: async () => (await import('./accounts/workspaces-command.ts')).addWorkspacesCommand,
}

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
const called = process.argv.find((word) => Object.hasOwn(commands, word))
// Help lists them all, and so does a word that is none of them.
for (const [name, load] of Object.entries(commands))
  if (called === undefined || called === name) (await load())(program, json)
try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof CommanderError)) throw error
  reportWrongUse(json, error)
}
