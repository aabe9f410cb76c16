import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { normTables, writeCsv } from '@tinhgon/exchange'
import { type Refusal, refusal } from '@tinhgon/model'
import { InputFaults } from '../faults.ts'
import { writeNewFile } from '../write-new-file.ts'
import type { Checked } from './check.ts'

const option = '--tables'

const files = (folder: string) =>
  Object.values(normTables).map(({ make, fileName }) => ({ make, file: join(folder, `${fileName}.csv`) }))

/** Files that are there already and would be in the way, before any is written. */
export const faultsOfTables = (folder: string): Refusal[] =>
  files(folder).flatMap(({ file }) =>
    existsSync(file) ? [refusal('unwritable', option, [], { file, detail: 'tệp đã có' })] : [],
  )

/**
 * Writes every table for the annexes into a folder, which is made if it is not there.
 * @returns the files
 * @throws InputFaults where one cannot be written
 */
export function writeTables(folder: string, checked: Checked): string[] {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    throw new InputFaults([refusal('unwritable', option, [], { file: folder, detail: message })])
  }
  return files(folder).map(({ make, file }) => {
    // Whoever has the documents has the names in them.
    writeNewFile(option, file, writeCsv(make({ ...checked, knowsPeople: true }, 'vi'), 'vi'))
    return file
  })
}
