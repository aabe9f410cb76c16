import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

const skippedFolders = new Set(['node_modules', 'dist', '.vite', 'coverage'])

/** A hash of the sources in these folders and of what they build on; tests are not. */
export async function sourceHash(root: string, folders: readonly string[]): Promise<string> {
  const files = [join(root, 'pnpm-lock.yaml')]
  for (const folder of folders) await collect(join(root, folder), files)
  const hash = createHash('sha256').update(process.version)
  for (const file of files.sort()) {
    hash.update(`\0${relative(root, file)}\0`).update(await readFile(file))
  }
  return hash.digest('hex')
}

async function collect(folder: string, files: string[]): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory() && !skippedFolders.has(entry.name)) await collect(path, files)
    else if (entry.isFile() && !/\.test\.tsx?$|^\./.test(entry.name)) files.push(path)
  }
}
