import { expect, inject, test } from 'vitest'
import { freshDatabaseUrl } from '../store/fresh-database.ts'
import { appendTogether } from './append-together.ts'

test('C1: 20 clients append to 3 scenarios over two API processes; every edit is there once, in one order', async () => {
  const databaseUrl = await freshDatabaseUrl(inject('serverUrl'))
  const told = await appendTogether({ clients: 20, scenarios: 3, until: { appends: 10 }, databaseUrl })
  expect(told.acknowledged).toHaveLength(200)
})
