import { afterAll, beforeAll, describe, inject, test } from 'vitest'
import { storeConformance } from './store.conformance.ts'
import { type SystemServer, startSystemServer, systemMajors } from './system-server.ts'

storeConformance('the store on the managed PostgreSQL', () => inject('serverUrl'))

const majors = await systemMajors()

for (const major of majors) {
  describe(`PostgreSQL ${major} of the system`, () => {
    let server: SystemServer | undefined
    beforeAll(async () => {
      server = await startSystemServer(major)
    })
    afterAll(async () => await server?.stop())
    storeConformance(`the store on PostgreSQL ${major}`, () => server?.url ?? '')
  })
}

if (majors.length === 0) {
  test('the store on an older PostgreSQL', (context) =>
    context.skip('the machine has no PostgreSQL 15 or later in /usr/lib/postgresql'))
}
