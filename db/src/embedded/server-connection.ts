import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { DatabaseUnavailable } from './database-unavailable.ts'

export interface ServerConnection {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly password: string
  readonly database: string
}

/** A server that recovers from a crash accepts nobody yet and says so with this code. */
const startingUp = '57P03'
const wrongPassword = new Set(['28P01', '28000'])
const recoveryMilliseconds = 5 * 60_000

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

/** Asks one question in a connection of its own. */
export async function ask<Row extends object>(
  connection: ServerConnection,
  question: string,
): Promise<Row[]> {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<Row>(question)).rows
  } finally {
    await client.end()
  }
}

/**
 * Signs in with our password and makes sure that the server works on our data folder. Waits while it
 * recovers from a crash.
 *
 * @throws DatabaseUnavailable `not-ours`
 */
export async function refuseForeignServer(connection: ServerConnection, cluster: string): Promise<void> {
  const deadline = Date.now() + recoveryMilliseconds
  for (;;) {
    try {
      const rows = await ask<{ data_directory: string }>(connection, 'show data_directory')
      if (rows[0]?.data_directory === cluster) return
      throw foreign(connection, cluster, 'it works on another data folder')
    } catch (error) {
      if (wrongPassword.has(codeOf(error))) throw foreign(connection, cluster, 'it refuses our password')
      if (codeOf(error) !== startingUp || Date.now() > deadline) throw error
      await pause(50)
    }
  }
}

const foreign = (connection: ServerConnection, cluster: string, why: string): DatabaseUnavailable =>
  new DatabaseUnavailable(
    'not-ours',
    `The PostgreSQL at 127.0.0.1:${connection.port} is not the one of ${cluster}: ${why}. Put back the file "password" that belongs to this data folder, or set TINHGON_DATA to another folder. Nothing was changed.`,
  )
