import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { waitUntilDeserted } from '../../db/src/embedded/postmaster.ts'
import { serverAccount } from '../../db/src/embedded/server-account.ts'

/** As `kill -9` does to PostgreSQL; then waits until its other processes have noticed and followed. */
export async function killServer(folder: string): Promise<void> {
  const cluster = join(folder, 'cluster')
  const record = await readFile(join(cluster, 'postmaster.pid'), 'utf8')
  process.kill(Number(record.split('\n')[0]), 'SIGKILL')
  expect(await waitUntilDeserted(cluster, await serverAccount(() => undefined), 60_000)).toEqual([])
}
