import { randomBytes } from 'node:crypto'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isAlive, ownIdentity } from './process-identity.ts'

const leasesFolder = (dataFolder: string): string => join(dataFolder, 'leases')

/**
 * Says that this process uses the server: a file whose name is the process. Call under the lock.
 * Returns the lease's name.
 */
export async function addLease(dataFolder: string): Promise<string> {
  const folder = leasesFolder(dataFolder)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const name = `${ownIdentity()}.${randomBytes(6).toString('hex')}`
  await writeFile(join(folder, name), '', { flag: 'wx', mode: 0o600 })
  return name
}

export const removeLease = (dataFolder: string, name: string): Promise<void> =>
  rm(join(leasesFolder(dataFolder), name), { force: true })

/** Pids of the living processes that use the server; leases of dead ones are swept. Call under the lock. */
export async function livingLeases(dataFolder: string): Promise<number[]> {
  const folder = leasesFolder(dataFolder)
  const pids: number[] = []
  let names: string[]
  try {
    names = await readdir(folder)
  } catch {
    return pids
  }
  for (const name of names) {
    const identity = name.split('.')[0] ?? ''
    if (isAlive(identity)) pids.push(Number.parseInt(identity, 10))
    else await rm(join(folder, name), { force: true })
  }
  return pids
}
