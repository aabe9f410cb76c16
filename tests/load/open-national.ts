import { Agent, request } from 'node:http'
import { editsOfPlan } from '../../apps/api/src/scenarios/edits-of-plan.ts'
import { planReform, readNationalTables } from '../conformance/national-reform.ts'
import { sharedDataIsHere } from '../conformance/shared-tables.ts'
import { clientAt } from '../team/appending-client.ts'

/** The reform of the whole country is brought in, and opened by many at once as a browser opens it. */
export async function openNational(
  address: string,
  clients: number,
  say: (line: string) => void,
): Promise<void> {
  if (!sharedDataIsHere) {
    say('the national scenario: not opened, for its tables are not here')
    return
  }
  const { scenarioId, baselineId } = await bringIn(address)
  const paths = [
    `/api/scenarios/${scenarioId}`,
    `/api/baselines/${baselineId}`,
    `/api/scenarios/${scenarioId}/ledger`,
  ]
  const agent = new Agent({ keepAlive: true })
  const opened = await Promise.all(
    Array.from({ length: clients }, async () => {
      const begun = performance.now()
      let bytes = 0
      for (const path of paths) bytes += await receive(`${address}${path}`, agent)
      return { milliseconds: performance.now() - begun, bytes }
    }),
  )
  agent.destroy()
  const sorted = opened.map(({ milliseconds }) => milliseconds).toSorted((one, other) => one - other)
  say(
    `the national scenario opened by ${clients} at once, nothing being at hand: first ${sorted[0]?.toFixed(0)} ms, last ${sorted.at(-1)?.toFixed(0)} ms, ${((opened[0]?.bytes ?? 0) / 1024).toFixed(0)} KB each (scenario, baseline and ledger, compressed)`,
  )
}

/** Takes what comes and leaves it compressed: what is measured is the server. Returns how many bytes. */
const receive = (url: string, agent: Agent): Promise<number> =>
  new Promise((resolve, reject) => {
    request(url, { agent, headers: { 'Accept-Encoding': 'gzip' } }, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      response.on('end', () =>
        response.statusCode === 200 ? resolve(bytes) : reject(new Error(`${url}: ${response.statusCode}`)),
      )
      response.on('error', reject)
    })
      .on('error', reject)
      .end()
  })

async function bringIn(
  address: string,
): Promise<{ readonly scenarioId: string; readonly baselineId: string }> {
  const client = clientAt(address, { checkAnswers: false })
  const tables = readNationalTables()
  const baselineId = tables.baseline.id
  await client.importBaseline({ body: tables.baseline })
  const title = { vi: 'Cả nước', en: 'The whole country' }
  const { id: scenarioId } = await client.createScenario({ body: { baselineId, title } })
  const plan = planReform(tables).acts.map((act) => ({
    act: structuredClone(act),
    on: true,
    annotation: null,
  }))
  for (const [version, body] of editsOfPlan(plan).entries())
    await client.appendEdit({ params: { scenarioId }, version, body })
  return { scenarioId, baselineId }
}
