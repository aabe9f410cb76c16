import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { acquireLock } from './exclusive-lock.ts'
import { ownIdentity } from './process-identity.ts'

const silent = (): void => undefined
const script = fileURLToPath(new URL('../../testing/count-under-lock.ts', import.meta.url))

test('a second taker waits for the first and is told who holds the lock', async () => {
  const folder = await temporaryFolder()
  const order: string[] = []
  const release = await acquireLock(folder, silent)
  const second = acquireLock(folder, (holder) => order.push(`waits for ${holder}`)).then((releaseSecond) => {
    order.push('second')
    return releaseSecond()
  })
  await expect.poll(() => order).toEqual([`waits for ${process.pid}`])
  order.push('first leaves')
  await release()
  await second
  expect(order).toEqual([`waits for ${process.pid}`, 'first leaves', 'second'])
})

test('the lock of a dead process, and of an earlier process of the same pid, is taken over', async () => {
  const folder = await temporaryFolder()
  const [pid, , boot] = ownIdentity().split('-')
  await symlink(`${pid}-1-${boot}`, join(folder, 'lock.41'))
  const release = await acquireLock(folder, () => expect.unreachable('nobody holds the lock'))
  await release()
})

test('programs that die while they hold it never let two in at once', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'count'), '0')
  const rounds = 12
  const run = async (name: string): Promise<void> => {
    const child = spawn(process.execPath, [script, folder, String(rounds), name], { stdio: 'inherit' })
    await once(child, 'exit')
  }
  await Promise.all(['steady', 'steady', 'steady', 'dies', 'dies', 'dies'].map(run))
  // Each steady program adds all its rounds; one that dies adds once and dies with the lock in its hand.
  expect(Number(await readFile(join(folder, 'count'), 'utf8'))).toBe(3 * rounds + 3)
})
