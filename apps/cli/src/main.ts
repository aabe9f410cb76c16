#!/usr/bin/env node
import { Command } from 'commander'
import { addListCommand } from './list/list-command.ts'
import { addShowCommand } from './show/show-command.ts'
import { addSimulateCommand } from './simulate/simulate-command.ts'

const program = new Command('tinhgon')
  .description('Tinh Gọn trên dòng lệnh · restructuring of administrative systems, from the command line')
  .showHelpAfterError()
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
addSimulateCommand(program)
addShowCommand(program)
addListCommand(program)
await program.parseAsync()
