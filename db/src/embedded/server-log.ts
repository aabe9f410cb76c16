import { chown, mkdir, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { ServerAccount } from './server-account.ts'

export const serverLogFile = (dataFolder: string): string => join(dataFolder, 'log', 'server.log')

/** Begins a new log for the next start; the one before it is kept beside it, older ones are not. */
export async function beginServerLog(dataFolder: string, account: ServerAccount): Promise<void> {
  const folder = join(dataFolder, 'log')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if (account.separate) await chown(folder, account.uid, account.gid)
  await rename(serverLogFile(dataFolder), join(folder, 'server.previous.log')).catch(() => undefined)
}

export async function readServerLog(dataFolder: string): Promise<string> {
  return await readFile(serverLogFile(dataFolder), 'utf8').catch(() => '')
}
