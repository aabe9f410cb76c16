import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { replaceFile } from './replace-file.ts'

const file = (dataFolder: string): string => join(dataFolder, 'password')

/** The server's password; null when none was made yet. */
export async function readPassword(dataFolder: string): Promise<string | null> {
  try {
    return (await readFile(file(dataFolder), 'utf8')).trim() || null
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

/** Makes a random password and keeps it in a file that its owner alone may read (mode 0600). */
export async function makePassword(dataFolder: string): Promise<string> {
  const password = randomBytes(24).toString('base64url')
  await replaceFile(file(dataFolder), `${password}\n`, 0o600)
  return password
}
