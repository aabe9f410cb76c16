// What `npm run load` runs: how many requests a second one process of the server answers, and how quickly, with
// the clients on the same machine. Prints a table; the bars are those of two cores.
import { cpus } from 'node:os'
import { makeDataFolder, startApp } from '../e2e/running-app.ts'
import { clientAt } from '../team/appending-client.ts'
import { type Measured, measure } from './measure.ts'
import { openNational } from './open-national.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const bar = { perSecond: 500, p99: 100 }

const tell = ({ name, perSecond, p50, p99, statuses }: Measured): void =>
  say(
    `${name.padEnd(44)} ${perSecond.toFixed(0).padStart(7)}/s  p50 ${p50.toFixed(1).padStart(7)} ms  p99 ${p99.toFixed(1).padStart(7)} ms  ${JSON.stringify(statuses)}`,
  )

const { folder, remove } = await makeDataFolder()
const app = await startApp(folder)
let missed = false
try {
  const client = clientAt(app.address)
  const branchOf = { scenarioId: 'hue-official', version: 13 }
  const title = { vi: 'Thiếu một văn bản', en: 'Without the last act' }
  const { id } = await client.createScenario({ body: { baselineId: 'hue-2025', title, branchOf } })
  const structure = '/api/scenarios/hue-official/structure'
  const compare = `/api/compare?scenarios=hue-official,${id}`
  say(`${cpus().length} cores, one process of the server, clients and PostgreSQL on the same machine\n`)
  const cached = [
    await measure(app.address, 'structure of Huế, 500 units, kept', () => `${structure}?limit=500`),
    await measure(app.address, 'compare two of Huế, kept', () => compare),
  ]
  for (const measured of cached) {
    tell(measured)
    if (measured.perSecond < bar.perSecond || measured.p99 > bar.p99) missed = true
  }
  // Every request asks for something that nobody has asked for, so nothing is at hand but the open scenario.
  tell(
    await measure(
      app.address,
      'structure of Huế, 500 units, computed',
      (turn) => `${structure}?limit=500&cursor=${turn}`,
    ),
  )
  tell(await measure(app.address, 'compare two of Huế, computed', (turn) => `${compare}&asOf=${dayOf(turn)}`))
  await openNational(app.address, 50, say)
  say(
    missed
      ? `\nMISSED: kept answers are to come at ${bar.perSecond}/s or more, 99 of 100 within ${bar.p99} ms`
      : `\nkept answers come at ${bar.perSecond}/s or more, 99 of 100 within ${bar.p99} ms`,
  )
} finally {
  await app.stop()
  await remove()
}
process.exitCode = missed ? 1 : 0

/** Another day for every turn. */
function dayOf(turn: number): string {
  return new Date(Date.UTC(2025, 6, 2) + turn * 86_400_000).toISOString().slice(0, 10)
}
