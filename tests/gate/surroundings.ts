import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

export interface Surroundings {
  readonly env: NodeJS.ProcessEnv
  /** For reports; gone after `remove`. */
  readonly folder: string
  remove(): Promise<void>
}

/**
 * An environment in which nothing disturbs a running `npm start`, and nothing of the team is touched: its own
 * temporary folder, its own data folder, no `DATABASE_URL`, no `PORT`; the pinned Node first on the path.
 */
export async function makeSurroundings(root: string): Promise<Surroundings> {
  const folder = await mkdtemp(join(tmpdir(), 'tinhgon-gate-'))
  // As root the database runs as another user, who must pass through here.
  await chmod(folder, 0o711)
  const { DATABASE_URL: _url, PORT: _port, NODE_OPTIONS: _options, ...inherited } = process.env
  const path = [join(root, 'node_modules', '.bin'), inherited.PATH ?? ''].join(delimiter)
  return {
    env: { ...inherited, PATH: path, TMPDIR: folder, TINHGON_DATA: join(folder, 'data') },
    folder,
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
