import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import packaged, { inflate } from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

/** WebGL in software, so that Sigma draws alike on every machine; nothing is asked of the network. */
const flags = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

interface Candidate {
  readonly name: string
  readonly prepare: () => Promise<{ readonly executablePath: string; readonly env: Record<string, string> }>
}

const installed = (path: string): Candidate => ({
  name: path,
  prepare: async () => ({ executablePath: path, env: {} }),
})

/** The browser that comes from npm; it is unpacked into the temporary folder of the run, once. */
const fromNpm: Candidate = {
  name: '@sparticuz/chromium',
  prepare: async () => ({ executablePath: await packaged.executablePath(), env: {} }),
}

/** The same with the system libraries that it brings along, for a machine that has hardly any. */
const fromNpmWithLibraries: Candidate = {
  name: '@sparticuz/chromium with its own libraries',
  prepare: async () => {
    const executablePath = await packaged.executablePath()
    const archives = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', 'bin')
    const libraries = await inflate(join(archives, 'al2023.tar.br'))
    const env = { LD_LIBRARY_PATH: join(libraries, 'lib'), FONTCONFIG_PATH: join(tmpdir(), 'fonts') }
    return { executablePath, env }
  },
}

function candidates(): Candidate[] {
  const own = process.env.CHROME_BIN
  if (own) return [installed(own)]
  const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
  return [...system.filter((path) => existsSync(path)).map(installed), fromNpm, fromNpmWithLibraries]
}

const environment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )

/**
 * Starts a real Chromium: that of `CHROME_BIN`, the machine's own, or the one that comes from npm.
 * @throws Error that names the command which installs one, when none starts
 */
export async function launchBrowser(): Promise<Browser> {
  const reasons: string[] = []
  for (const { name, prepare } of candidates()) {
    try {
      const { executablePath, env } = await prepare()
      return await chromium.launch({
        executablePath,
        args: flags,
        headless: true,
        env: { ...environment(), ...env },
      })
    } catch (error) {
      reasons.push(`${name}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  throw new Error(
    `No browser could be started. Install one with "apt-get install chromium", or set CHROME_BIN to one.\n${reasons.join('\n')}`,
  )
}
