import { makeDataFolder, startApp } from '../e2e/running-app.ts'
import { appendNote, clientAt, makeDrafts, nothingTold } from '../team/appending-client.ts'

const { folder, remove } = await makeDataFolder()
const app = await startApp(folder, { NODE_OPTIONS: '--cpu-prof --cpu-prof-dir=/tmp/prof' })
const drafts = await makeDrafts(clientAt(app.address), 20)
const told = nothingTold()
const end = performance.now() + 12000
await Promise.all(
  Array.from({ length: 100 }, async (_, c) => {
    const seen = new Map()
    for (let i = 0; performance.now() < end; i++)
      await appendNote(() => app.address, drafts[(c * 7 + i) % 20]!, `${c}:${i}`, seen, told)
  }),
)
process.stdout.write(`${told.acknowledged.length} ${JSON.stringify([...told.statuses])}\n`)
await app.stop()
await remove()
