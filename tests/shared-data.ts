import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Folder of the public data that the tests compare with and that is not part of the project:
 * `TINHGON_SHARED`, or `shared` beside the checkout. Null when it is not there: tests on it are then skipped
 * by name. In continuous integration (`CI` is set) its absence is a failure.
 *
 * @throws Error when it is absent and `CI` is set
 */
export function sharedDataFolder(environment: NodeJS.ProcessEnv = process.env): string | null {
  const folder = resolve(root, environment.TINHGON_SHARED || '../shared')
  if (existsSync(resolve(folder, 'data'))) return folder
  if (environment.CI) {
    throw new Error(`the shared data is not in ${folder}; set TINHGON_SHARED to where it is`)
  }
  return null
}
