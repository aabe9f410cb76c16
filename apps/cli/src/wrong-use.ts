import { refusal } from '@tinhgon/model'
import type { CommanderError } from 'commander'
import { printFaults } from './faults.ts'

/** Wrong use of the program itself: an option or command that it does not have, or a value left out. */
export function reportWrongUse(json: boolean, error: CommanderError): void {
  // Help that was asked for ends well, too.
  if (error.exitCode === 0) return
  process.exitCode = 2
  if (!json) return
  const detail = error.message.replace(/^error: |\.$/g, '')
  const option = /--[a-z-]+/.exec(detail)?.[0] ?? ''
  printFaults(json, [refusal('malformed', option, [], { detail })])
}
