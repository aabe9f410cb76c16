import { openDatabase } from '@tinhgon/db'
import { expect, inject, test } from 'vitest'
import { freshDatabaseUrl } from './fresh-database.ts'
import { surviveKills } from './survive-kills.ts'

test('C1: after kill -9 of the server during writes everything acknowledged is there, in order, with no hand', () =>
  surviveKills(5))

test('a PostgreSQL of the team that cannot be used is told in one sentence, without its password', async () => {
  const url = new URL(await freshDatabaseUrl(inject('serverUrl')))
  url.password = 'secret-but-wrong'
  const refused = openDatabase({ url: url.href, dataFolder: '', onProgress: () => undefined })
  await expect(refused).rejects.toMatchObject({ code: 'url-refused' })
  await expect(refused).rejects.toThrow(/^(?!.*secret).*password authentication failed.*start again\.$/)
})
