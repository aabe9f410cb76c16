import { inject, test } from 'vitest'
import { freshDatabaseUrl } from '../store/fresh-database.ts'
import { appendTogether } from './append-together.ts'

const percentile = (sorted: readonly number[], share: number): string =>
  (sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN).toFixed(0)

test('C1: 200 clients append to 20 scenarios over two API processes for 60 s; every edit is there once, in one order', async () => {
  const databaseUrl = await freshDatabaseUrl(inject('serverUrl'))
  const told = await appendTogether({ clients: 200, scenarios: 20, until: { seconds: 60 }, databaseUrl })
  const sorted = told.milliseconds.toSorted((one, other) => one - other)
  process.stdout.write(
    `  ${told.acknowledged.length} edits; until acknowledged, retries included: p50 ${percentile(sorted, 0.5)} ms, p99 ${percentile(sorted, 0.99)} ms; answers by status ${JSON.stringify(Object.fromEntries(told.statuses))}\n`,
  )
})
