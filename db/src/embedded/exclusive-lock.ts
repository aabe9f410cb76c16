import { readdir, readlink, rename, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isAlive, ownIdentity, type ProcessIdentity, pidOf } from './process-identity.ts'

const pollMilliseconds = 50
const patienceMilliseconds = 5 * 60_000

interface Entry {
  readonly generation: number
  readonly file: string
  readonly free: boolean
}

/** Called once, when the lock turns out to be held; gets the holder's pid. */
export type OnWait = (holder: number) => void

export class LockTimeout extends Error {
  override readonly name = 'LockTimeout'
  readonly holder: number
  constructor(holder: number) {
    super(`the lock is still held by process ${holder}`)
    this.holder = holder
  }
}

async function entriesOf(folder: string): Promise<Entry[]> {
  const entries: Entry[] = []
  for (const file of await readdir(folder)) {
    const match = /^lock\.(\d+)(\.free)?$/.exec(file)
    if (match) entries.push({ generation: Number(match[1]), file, free: match[2] !== undefined })
  }
  return entries.sort((a, b) => b.generation - a.generation)
}

/** The holder written into a lock file; null when it was given back in the meantime. */
async function holderOf(folder: string, entry: Entry): Promise<ProcessIdentity | null> {
  if (entry.free) return null
  try {
    return await readlink(join(folder, entry.file))
  } catch {
    return null
  }
}

/**
 * Takes the one lock of a folder and returns the function that gives it back. A lock whose holder died is
 * taken over, and two who notice that at once do not both get it: the lock has generations, `lock.7`, and a
 * taker makes the next one (a symbolic link, so that name and holder appear in one step). Whoever then sees
 * another of its own or a later generation has lost. The latest generation is never deleted, only renamed
 * to `lock.7.free`, so a slow taker cannot find its number free again. No step needs disk space but the
 * taking.
 *
 * @throws LockTimeout after five minutes behind a living holder.
 */
export async function acquireLock(folder: string, onWait: OnWait): Promise<() => Promise<void>> {
  const deadline = Date.now() + patienceMilliseconds
  let told = false
  for (;;) {
    const latest = (await entriesOf(folder))[0]
    const holder = latest ? await holderOf(folder, latest) : null
    if (holder !== null && isAlive(holder)) {
      if (!told) onWait(pidOf(holder))
      told = true
      if (Date.now() > deadline) throw new LockTimeout(pidOf(holder))
      await pause(pollMilliseconds)
      continue
    }
    const release = await takeGeneration(folder, (latest?.generation ?? 0) + 1)
    if (release) return release
  }
}

async function takeGeneration(folder: string, generation: number): Promise<(() => Promise<void>) | null> {
  const file = join(folder, `lock.${generation}`)
  try {
    await symlink(ownIdentity(), file)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return null
    throw error
  }
  const others = (await entriesOf(folder)).filter((entry) => join(folder, entry.file) !== file)
  if (others.some((entry) => entry.generation >= generation)) {
    await rm(file, { force: true })
    return null
  }
  for (const entry of others) await rm(join(folder, entry.file), { force: true })
  return () => rename(file, `${file}.free`)
}
