import { makeDataFolder, startApp } from '../e2e/running-app.ts'
import { appendNote, clientAt, makeDrafts, nothingTold } from '../team/appending-client.ts'

const { folder, remove } = await makeDataFolder()
const app = await startApp(folder, { NODE_OPTIONS: process.env.PROF ?? '' })
const client = clientAt(app.address)
const [d] = await makeDrafts(client, 1)
const told = nothingTold()
const seen = new Map()
for (let i = 0; i < 300; i++) await appendNote(() => app.address, d!, `n${i}`, seen, told)
const s = told.milliseconds.slice(100).sort((a, b) => a - b)
process.stdout.write(`append p50 ${s[100]!.toFixed(1)} p99 ${s[198]!.toFixed(1)}\n`)
for (const path of [
  '/api/health',
  '/api/me',
  `/api/scenarios/${d!.id}/ledger`,
  `/api/scenarios/${d!.id}/acts`,
]) {
  const t: number[] = []
  for (let i = 0; i < 200; i++) {
    const b = performance.now()
    await (await fetch(app.address + path)).arrayBuffer()
    t.push(performance.now() - b)
  }
  t.sort((a, b) => a - b)
  process.stdout.write(`${path} p50 ${t[100]!.toFixed(2)}\n`)
}
await app.stop()
await remove()
