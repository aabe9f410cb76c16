import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const licenceSchema = z.union([z.string(), z.object({ type: z.string() }).transform(({ type }) => type)])

const manifestSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: licenceSchema.optional().catch(undefined),
  /** As packages of long ago say it: any of them may be chosen. */
  licenses: z.array(licenceSchema).optional().catch(undefined),
  scripts: z.record(z.string(), z.string()).default({}),
})

export interface InstalledPackage {
  readonly name: string
  readonly version: string
  /** An SPDX expression; null where nothing is said. */
  readonly licence: string | null
  /** What an installation would run. */
  readonly installScripts: readonly string[]
}

const installSteps = ['preinstall', 'install', 'postinstall'] as const

/** What a package says of itself. */
export function readManifest(text: string, hasNativeSource: boolean): InstalledPackage {
  const { name, version, license, licenses, scripts } = manifestSchema.parse(JSON.parse(text))
  const named = installSteps.filter((step) => step in scripts)
  // Without a script of its own npm compiles what has such a file.
  const compiled = hasNativeSource && !named.includes('install') ? ['node-gyp rebuild'] : []
  const licence = license ?? (licenses && licenses.length > 0 ? licenses.join(' OR ') : null)
  return { name, version, licence, installScripts: [...named, ...compiled] }
}

/** Every package that is installed for this machine; the parts of the house are not among them. */
export async function installedPackages(root: string): Promise<InstalledPackage[]> {
  const store = join(root, 'node_modules', '.pnpm')
  const folders = await readdir(store)
  const found = await Promise.all(
    folders
      .filter((name) => name !== 'node_modules')
      .map((name) => packagesIn(join(store, name, 'node_modules'))),
  )
  return found.flat()
}

/** Of the folder of one package: itself. What it depends on stands beside it as links. */
async function packagesIn(folder: string): Promise<InstalledPackage[]> {
  if (!existsSync(folder)) return []
  const entries = await readdir(folder, { withFileTypes: true })
  const found = entries
    .filter((entry) => entry.isDirectory())
    .map(async ({ name }) => {
      const path = join(folder, name)
      if (name.startsWith('@')) return await packagesIn(path)
      const manifest = join(path, 'package.json')
      if (!existsSync(manifest)) return []
      return [readManifest(await readFile(manifest, 'utf8'), existsSync(join(path, 'binding.gyp')))]
    })
  return (await Promise.all(found)).flat()
}
