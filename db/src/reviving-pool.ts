import type { PostgresPool } from 'kysely'
import pg from 'pg'

const connectionFailures = new Set(['ECONNREFUSED', 'ECONNRESET', '57P01', '57P03'])

/** Trying costs as much as a small query, so a connection just used is not tried. */
const freshMilliseconds = 250
const lastHandedOut = new WeakMap<pg.PoolClient, number>()

const isConnectionFailure = (error: unknown): boolean =>
  error instanceof Error &&
  (('code' in error && connectionFailures.has(String(error.code))) ||
    /^Connection terminated/.test(error.message))

/**
 * A pool of connections that outlives its server: when none can be had because the server died, it is brought
 * back, once for all who wait.
 *
 * @param revive gets the server back and returns where it is; absent for a server that we
 * do not manage
 */
export function revivingPool(config: pg.PoolConfig, revive?: () => Promise<pg.PoolConfig>): PostgresPool {
  let pool = openPool(config)
  let reviving: Promise<void> | null = null

  async function replacePool(bringBack: () => Promise<pg.PoolConfig>): Promise<void> {
    const old = pool
    pool = openPool(await bringBack())
    void old.end().catch(() => undefined)
  }

  // A connection that has idled is tried before it is handed out, for it does not know that its server died. A
  // query that was under way at that moment still fails: nobody could tell whether it took effect.
  async function tried(): Promise<pg.PoolClient> {
    const client = await pool.connect()
    try {
      const used = lastHandedOut.get(client) ?? 0
      if (revive && Date.now() - used > freshMilliseconds) await client.query('select 1')
      lastHandedOut.set(client, Date.now())
      return client
    } catch (error) {
      client.release(true)
      throw error
    }
  }

  return {
    connect: async () => {
      try {
        return await tried()
      } catch (error) {
        if (!revive || !isConnectionFailure(error)) throw error
        reviving ??= replacePool(revive).finally(() => {
          reviving = null
        })
        await reviving
        return await tried()
      }
    },
    end: () => pool.end(),
    options: config,
  }
}

function openPool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({
    max: 10,
    application_name: 'tinhgon',
    connectionTimeoutMillis: 15_000,
    // Nothing of ours takes long: what does is stuck, and holds a connection that others need.
    statement_timeout: 60_000,
    idle_in_transaction_session_timeout: 60_000,
    ...config,
  })
  // Without listeners a connection that the server drops would end the program: of the idle ones the pool
  // tells, of those handed out they tell themselves.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}
