import { test } from 'vitest'
import { fuzzApi } from './fuzz-api.ts'

const seed = 1675

test(`10,000 requests made from the API's own description (seed ${seed}) are answered without 5xx`, async () => {
  const statuses = await fuzzApi(10_000, seed)
  process.stdout.write(`  answers by status: ${JSON.stringify(Object.fromEntries([...statuses].sort()))}\n`)
})
