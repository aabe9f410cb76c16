import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { superuserRole } from '../../db/src/embedded/cluster.ts'
import { openManagedServer } from '../../db/src/embedded/managed-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of a PostgreSQL for tests, superuser included; every test makes a database of its own there. */
    serverUrl: string
  }
}

/** One managed server for all store tests of a run, in a folder of its own: a running app is not disturbed. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'tinhgon-store-'))
  await chmod(folder, 0o711)
  const server = await openManagedServer(folder, (line) => process.stderr.write(`  ${line}\n`))
  const { host, port, password } = server.connection
  project.provide('serverUrl', `postgres://${superuserRole}:${password}@${host}:${port}/postgres`)
  return async () => {
    await server.close()
    await rm(folder, { recursive: true, force: true })
  }
}
