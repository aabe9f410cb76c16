import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { sourceHash } from './source-hash.ts'

const stampName = '.built-from'

export class WebBuildFailed extends Error {
  override readonly name = 'WebBuildFailed'
}

/**
 * Builds the web app if its sources changed since the last build, and returns the folder of the build. It is
 * built beside the old one and put in its place, so that a failed or interrupted build leaves the old.
 *
 * @throws WebBuildFailed with what the build tool printed
 */
export async function buildWeb(root: string, onProgress: (line: string) => void): Promise<string> {
  const web = join(root, 'apps', 'web')
  const folder = join(web, 'dist')
  const wanted = await sourceHash(root, ['apps/web', 'packages'])
  const stamp = await readFile(join(folder, stampName), 'utf8').catch(() => '')
  if (stamp === wanted) return folder
  onProgress('building the web app')
  // Where git does not look: a build that is killed leaves it behind.
  const staging = join(web, 'node_modules', '.cache', `web-build-${process.pid}`)
  try {
    await runVite(web, staging)
    await writeFile(join(staging, stampName), wanted)
    await putInPlace(staging, folder)
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
  return folder
}

/** Another start may put its own build there at the same moment; the last one stays, and both are the same. */
async function putInPlace(staging: string, folder: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    await rm(folder, { recursive: true, force: true })
    try {
      await rename(staging, folder)
      return
    } catch (error) {
      if (attempt === 5 || !(error instanceof Error && 'code' in error && error.code === 'ENOTEMPTY'))
        throw error
    }
  }
}

async function runVite(web: string, outDir: string): Promise<void> {
  const vite = dirname(createRequire(join(web, 'package.json')).resolve('vite/package.json'))
  const child = spawn(
    process.execPath,
    [join(vite, 'bin', 'vite.js'), 'build', '--outDir', outDir, '--emptyOutDir'],
    {
      cwd: web,
      // Whoever starts us, a test runner included, the app that people use is the one that is built.
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ])
  if (code !== 0) throw new WebBuildFailed(`The web app could not be built:\n${stdout}${stderr}`)
}
