import { writeFileSync } from 'node:fs'
import { refusal } from '@tinhgon/model'
import { InputFaults } from './faults.ts'

/**
 * A file that is there already may be somebody's work: it is never written over.
 * @throws InputFaults where it is there, or cannot be written
 */
export function writeNewFile(option: string, file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content, { flag: 'wx' })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    throw new InputFaults([refusal('unwritable', option, [], { file, detail: message })])
  }
}
