import { chmod, chown, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../db/src/embedded/free-port.ts'
import { runCommand } from '../../db/src/embedded/run-command.ts'
import { serverAccount } from '../../db/src/embedded/server-account.ts'

const root = '/usr/lib/postgresql'

/** Majors of the PostgreSQL servers that the machine's own packages brought, the oldest first. */
export async function systemMajors(): Promise<number[]> {
  const names = await readdir(root).catch(() => [])
  return names
    .map(Number)
    .filter((major) => major >= 15)
    .sort((a, b) => a - b)
}

/** Where the machine's own packages keep a program of a major. */
export const systemProgram = (major: number, program: string): string =>
  join(root, String(major), 'bin', program)

export interface SystemServer {
  readonly url: string
  stop(): Promise<void>
}

/** Starts a server of the machine's own packages on a new folder, the way a team might run it. */
export async function startSystemServer(major: number): Promise<SystemServer> {
  const account = await serverAccount(() => undefined)
  const folder = await mkdtemp(join(tmpdir(), 'tinhgon-system-'))
  await chmod(folder, 0o711)
  const [data, passwordFile] = [join(folder, 'data'), join(folder, 'password')]
  await mkdir(data, { mode: 0o700 })
  await writeFile(passwordFile, 'test')
  await chown(data, account.uid, account.gid)
  await chown(passwordFile, account.uid, account.gid)
  const run = async (program: string, ...parameters: string[]): Promise<void> => {
    const { code, stderr, stdout } = await runCommand(systemProgram(major, program), parameters, account)
    if (code !== 0) throw new Error(`${program}: ${stderr}${stdout}`)
  }
  const port = await freePort(null)
  await run(
    'initdb',
    '-D',
    data,
    '-U',
    'tinhgon',
    '-A',
    'scram-sha-256',
    `--pwfile=${passwordFile}`,
    '-E',
    'UTF8',
  )
  const settings = `-c port=${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=`
  await run('pg_ctl', 'start', '-w', '-s', '-D', data, '-l', join(data, 'log'), '-o', settings)
  return {
    url: `postgres://tinhgon:test@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await run('pg_ctl', 'stop', '-w', '-s', '-D', data, '-m', 'fast')
      await rm(folder, { recursive: true, force: true })
    },
  }
}
