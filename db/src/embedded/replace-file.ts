import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import type { ServerAccount } from './server-account.ts'

/**
 * Writes a file whole or not at all, and flushes it to the disk. The old file is replaced, never written
 * into: in a folder of the server's account a symbolic link could otherwise lead root astray.
 */
export async function replaceFile(
  file: string,
  content: string,
  mode: number,
  owner?: ServerAccount,
): Promise<void> {
  const temporary = `${file}.${randomBytes(4).toString('hex')}`
  try {
    const handle = await open(temporary, 'wx', mode)
    try {
      await handle.chmod(mode)
      if (owner?.separate) await handle.chown(owner.uid, owner.gid)
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, file)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
