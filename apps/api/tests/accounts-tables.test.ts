import { getMigrations } from 'better-auth/db/migration'
import { expect, test } from 'vitest'
import { authOptions } from '../src/accounts/auth-options.ts'
import { freshStore, publicUrl, secret } from './accounts-setup.ts'

test('the library for signing in finds every table and column that it needs', async () => {
  const db = await freshStore()
  const options = authOptions({ db, publicUrl, secret, now: () => new Date() })
  const { toBeCreated, toBeAdded } = await getMigrations(options)
  expect({ toBeCreated, toBeAdded }).toEqual({ toBeCreated: [], toBeAdded: [] })
})
