import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { verifyStore } from '@tinhgon/db'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCommand } from '../../db/src/embedded/run-command.ts'
import { temporaryFolder } from '../../db/testing/temporary-folder.ts'
import { freshDatabaseUrl, openForTest } from './fresh-database.ts'
import { readReleased } from './released/read-released.ts'
import { type SystemServer, startSystemServer, systemMajors, systemProgram } from './system-server.ts'

const tools = ['pg_dump', 'pg_restore', 'psql']
const majors = (await systemMajors()).filter((major) =>
  tools.every((tool) => existsSync(systemProgram(major, tool))),
)

for (const major of majors) {
  describe(`the tools of PostgreSQL ${major}`, () => {
    let server: SystemServer | undefined
    beforeAll(async () => {
      server = await startSystemServer(major)
    })
    afterAll(async () => await server?.stop())

    const run = async (tool: string, ...parameters: readonly string[]): Promise<void> =>
      expect(await runCommand(systemProgram(major, tool), [...parameters])).toMatchObject({ code: 0 })

    test.each([
      ['pg_restore', ['--format=custom'], ['--exit-on-error']],
      ['psql', ['--format=plain'], ['--quiet', '--set=ON_ERROR_STOP=1']],
    ])('BAK-7 what pg_dump wrote and %s restored is whole', async (restoring, dumping, options) => {
      const [from, to] = [
        await freshDatabaseUrl(server?.url ?? ''),
        await freshDatabaseUrl(server?.url ?? ''),
      ]
      const { db } = await openForTest(from)
      await readReleased(db, '0004-outlines')
      const file = join(await temporaryFolder(), 'dump')
      await run('pg_dump', ...dumping, '--file', file, '--dbname', from)
      const input = restoring === 'psql' ? ['--file', file] : [file]
      await run(restoring, ...options, '--dbname', to, ...input)
      const restored = await verifyStore((await openForTest(to)).db)
      expect(restored).toEqual(await verifyStore(db))
      expect(restored).toMatchObject({ scenarios: 4, edits: 13, broken: [] })
    })
  })
}

if (majors.length === 0) {
  test('BAK-7 backing up with PostgreSQL’s own tools', (context) =>
    context.skip('the machine has no pg_dump, pg_restore and psql in /usr/lib/postgresql'))
}
