import pg from 'pg'
import { onTestFinished } from 'vitest'
import { superuserRole } from '../src/embedded/cluster.ts'
import { type ManagedServer, openManagedServer } from '../src/embedded/managed-server.ts'

export const asSuperuser = { user: superuserRole }

/** Opens the managed server of a folder; left after the test. */
export async function open(folder: string, lines: string[] = []): Promise<ManagedServer> {
  const server = await openManagedServer(folder, (line) => lines.push(line))
  onTestFinished(() => server.close())
  return server
}

/** Asks in a connection of its own. */
export async function ask(server: ManagedServer, question: string, change: object = {}): Promise<unknown[]> {
  const client = new pg.Client({ ...server.connection, ...change })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query({ text: question, rowMode: 'array' })).rows
  } finally {
    await client.end()
  }
}
