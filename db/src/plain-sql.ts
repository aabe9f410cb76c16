import type { PostgresPool } from 'kysely'

/** Runs SQL of others that brings its own text: the queue's. Several statements answer with the rows of all. */
export type PlainSql = (
  text: string,
  values?: readonly unknown[],
) => Promise<{ readonly rows: Record<string, unknown>[] }>

interface Result {
  readonly rows?: Record<string, unknown>[]
}

export function plainSql(pool: PostgresPool): PlainSql {
  return async (text, values = []) => {
    const client = await pool.connect()
    try {
      const answered = (await client.query<Record<string, unknown>>(text, values)) as Result | Result[]
      client.release()
      return {
        rows: Array.isArray(answered) ? answered.flatMap(({ rows }) => rows ?? []) : (answered.rows ?? []),
      }
    } catch (error) {
      // It may stand in the middle of a transaction that failed: nobody else gets this connection.
      client.release(true as never)
      throw error
    }
  }
}
