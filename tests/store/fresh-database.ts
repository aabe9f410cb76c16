import { randomBytes } from 'node:crypto'
import { type Database, openDatabase } from '@tinhgon/db'
import pg from 'pg'
import { onTestFinished } from 'vitest'

async function command(serverUrl: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  try {
    await client.query(text)
  } finally {
    await client.end()
  }
}

/** Address of a new, empty database of the server; dropped after the test. */
export async function freshDatabaseUrl(serverUrl: string): Promise<string> {
  const name = `test_${randomBytes(6).toString('hex')}`
  await command(serverUrl, `create database ${name}`)
  onTestFinished(() => command(serverUrl, `drop database ${name} with (force)`))
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}

/** Opens a database with all tables; closed after the test. */
export async function openForTest(url: string): Promise<Database> {
  const database = await openDatabase({ url, dataFolder: '', onProgress: () => undefined })
  onTestFinished(() => database.close())
  return database
}

/** Opens a fresh database of a server, and says where it is. */
export type OpenStore = () => Promise<Database & { readonly url: string }>

export const openerOf =
  (serverUrl: () => string): OpenStore =>
  async () => {
    const url = await freshDatabaseUrl(serverUrl())
    return { ...(await openForTest(url)), url }
  }
