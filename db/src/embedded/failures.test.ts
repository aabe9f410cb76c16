import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { chmod, chown, mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { DatabaseUnavailable } from './database-unavailable.ts'
import { openManagedServer } from './managed-server.ts'
import { serverAccount } from './server-account.ts'

const silent = (): void => undefined
const asRoot = process.getuid?.() === 0

async function refusalOf(folder: string): Promise<DatabaseUnavailable> {
  try {
    await (await openManagedServer(folder, silent)).close()
  } catch (error) {
    if (error instanceof DatabaseUnavailable) return error
    throw error
  }
  throw new Error('the server opened')
}

const works = async (folder: string): Promise<void> => (await openManagedServer(folder, silent)).close()

test('a data folder of another PostgreSQL major is refused and left as it is', async () => {
  const folder = await temporaryFolder()
  await works(folder)
  await writeFile(join(folder, 'cluster', 'PG_VERSION'), '17\n')
  const refused = await refusalOf(folder)
  expect(refused.code).toBe('other-major')
  expect(refused.message).toMatch(/PostgreSQL 17.*PostgreSQL 18.*Nothing was changed/)
  await writeFile(join(folder, 'cluster', 'PG_VERSION'), '18\n')
  await works(folder)
})

test('a lost password is told, and putting it back is enough', async () => {
  const folder = await temporaryFolder()
  await works(folder)
  const password = await readFile(join(folder, 'password'))
  await rm(join(folder, 'password'))
  expect((await refusalOf(folder)).code).toBe('not-ours')
  await writeFile(join(folder, 'password'), 'of another server', { mode: 0o600 })
  expect((await refusalOf(folder)).message).toContain('it refuses our password')
  await writeFile(join(folder, 'password'), password)
  await works(folder)
})

test('the rest of a crash in the middle of making the database is cleared away', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'cluster.making', 'base'), { recursive: true })
  await writeFile(join(folder, 'cluster.making', 'PG_VERSION'), '1')
  await chmod(folder, 0o711)
  await works(folder)
  expect(await readdir(folder)).not.toContain('cluster.making')
})

test('a damaged copy of the programs is replaced', async () => {
  const folder = await temporaryFolder()
  await works(folder)
  const programs = (await readdir(folder)).find((name) => name.startsWith('postgresql-')) ?? ''
  await truncate(join(folder, programs, 'bin', 'postgres'), 1000)
  await works(folder)
})

test('a stale pid file that names a living program of the same user does not stop the start', async () => {
  const folder = await temporaryFolder()
  await works(folder)
  const account = await serverAccount(silent)
  const other = spawn('sleep', ['600'], { cwd: '/', uid: account.uid, gid: account.gid, stdio: 'ignore' })
  await once(other, 'spawn')
  onTestFinished(() => void other.kill('SIGKILL'))
  const record = [other.pid, join(folder, 'cluster'), 1_700_000_000, 5432, '', '127.0.0.1', '', 'ready', '']
  const file = join(folder, 'cluster', 'postmaster.pid')
  await writeFile(file, record.join('\n'), { mode: 0o600 })
  await chown(file, account.uid, account.gid)
  await works(folder)
  expect(other.exitCode).toBeNull()
})

test('something that is not a folder is refused', async () => {
  const file = join(await temporaryFolder(), 'file')
  await writeFile(file, 'mine')
  expect((await refusalOf(file)).code).toBe('folder-out-of-reach')
  expect(await readFile(file, 'utf8')).toBe('mine')
})

test.runIf(asRoot)(
  'as root: a folder below a home of mode 700 is refused by name, no mode is widened',
  async () => {
    const home = await temporaryFolder()
    await chmod(home, 0o700)
    const refused = await refusalOf(join(home, 'deep', 'data'))
    expect(refused.code).toBe('folder-out-of-reach')
    expect(refused.message).toContain(`may not enter ${home}`)
    expect((await stat(home)).mode & 0o777).toBe(0o700)
    expect(await readdir(home)).toEqual([])
  },
)

test.runIf(asRoot)('as root: an empty folder of mode 700 is opened to the system user alone', async () => {
  const folder = await temporaryFolder()
  await chmod(folder, 0o700)
  await works(folder)
  const account = await serverAccount(silent)
  const { mode, uid, gid } = await stat(folder)
  expect([mode & 0o777, uid, gid]).toEqual([0o710, 0, account.gid])
})

test.runIf(asRoot)('as root: the folder of another user is refused', async () => {
  const folder = await temporaryFolder()
  await chown(folder, 12_345, 12_345)
  const refused = await refusalOf(folder)
  expect(refused.code).toBe('folder-of-another-user')
  expect(await readdir(folder)).toEqual([])
})

test.runIf(!asRoot)('as an ordinary user: a folder that may not be written is refused', async () => {
  const folder = await temporaryFolder()
  await chmod(folder, 0o500)
  expect((await refusalOf(folder)).code).toBe('folder-out-of-reach')
})

function mountSmallDisk(folder: string, size: string): boolean {
  if (!asRoot) return false
  const options = `size=${size},mode=711`
  return spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]).status === 0
}

const resizeDisk = (folder: string, megabytes: number): void =>
  void spawnSync('mount', ['-o', `remount,size=${megabytes}m`, folder])

async function opensOrIsFull(folder: string): Promise<boolean> {
  try {
    await works(folder)
    return true
  } catch (error) {
    expect(error).toMatchObject({ name: 'DatabaseUnavailable', code: 'disk-full' })
    expect(existsSync(join(folder, 'cluster', 'postmaster.pid'))).toBe(false)
    return false
  }
}

test('a full disk is told, wherever the start stops for it, and with more space the same folder works', async (context) => {
  const folder = await temporaryFolder()
  if (!mountSmallDisk(folder, '1m')) return context.skip('needs root and the right to mount')
  onTestFinished(() => void spawnSync('umount', ['--lazy', folder]))
  let refusals = 0
  for (let megabytes = 1; !(await opensOrIsFull(folder)); megabytes += 12) {
    refusals += 1
    resizeDisk(folder, megabytes)
  }
  expect(refusals).toBeGreaterThan(3)
  resizeDisk(folder, 400)
  await works(folder)
})
