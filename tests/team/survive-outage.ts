import { expect, onTestFinished } from 'vitest'
import { openManagedServer } from '../../db/src/embedded/managed-server.ts'
import { makeDataFolder, startApp } from '../e2e/running-app.ts'
import { clientAt, makeDrafts } from './appending-client.ts'
import { checkAcknowledged } from './check-acknowledged.ts'
import { severalClients } from './several-clients.ts'

/**
 * Stops the team's PostgreSQL and starts it again while clients append: meanwhile they are told to come back
 * later, afterwards everything goes on by itself, and nothing is lost or doubled.
 */
export async function surviveOutages(outages: number): Promise<void> {
  const { folder, remove } = await makeDataFolder()
  onTestFinished(remove)
  // Run like a team's own: the API knows its address alone, and does not start it.
  const open = () => openManagedServer(`${folder}/server`, () => undefined)
  let server = await open()
  onTestFinished(() => server.close())
  const { host, port, user, password, database } = server.connection
  const url = `postgres://${user}:${password}@${host}:${port}/${database}`
  const app = await startApp(`${folder}/app`, { DATABASE_URL: url })
  onTestFinished(() => app.stop())
  const drafts = await makeDrafts(clientAt(app.address), 2)
  const clients = severalClients(4, drafts, () => app.address)
  for (let outage = 1; outage <= outages; outage += 1) {
    await clients.acknowledged(20)
    await server.close()
    const refused = await fetch(`${app.address}/api/scenarios`)
    expect([refused.status, await refused.json()]).toEqual([
      503,
      expect.objectContaining({ code: 'database-unavailable' }),
    ])
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect((await fetch(`${app.address}/api/health`)).status).toBe(200)
    expect((await fetch(`${app.address}/api/ready`)).status).toBe(503)
    server = await open()
    expect(server.connection.port).toBe(port)
    await clients.acknowledged(20)
  }
  await clients.stop()
  expect([...clients.told.statuses.keys()].toSorted()).toEqual([201, 412, 503])
  await checkAcknowledged(clientAt(app.address), drafts, clients.told.acknowledged)
}
