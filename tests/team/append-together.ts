import { expect, onTestFinished } from 'vitest'
import { makeDataFolder, startApp } from '../e2e/running-app.ts'
import { appendNote, clientAt, makeDrafts, notesIn, nothingTold, type Told } from './appending-client.ts'

interface Together {
  readonly clients: number
  readonly scenarios: number
  /** How many appends each makes, or for how long each goes on. */
  readonly until: { readonly appends: number } | { readonly seconds: number }
  /** Address of an empty database that both processes share. */
  readonly databaseUrl: string
}

/**
 * Many clients append to a few scenarios over two API processes on one PostgreSQL: every accepted edit is
 * there exactly once, at the version that was told, in one order for everybody, and no answer is 5xx.
 */
export async function appendTogether({ clients, scenarios, until, databaseUrl }: Together): Promise<Told> {
  const { folder, remove } = await makeDataFolder()
  onTestFinished(remove)
  const environment = { DATABASE_URL: databaseUrl }
  const processes = [await startApp(folder, environment), await startApp(folder, environment)]
  onTestFinished(async () => void (await Promise.all(processes.map((process) => process.stop()))))
  const addresses = processes.map(({ address }) => address)
  const [first = '', second = ''] = addresses
  const drafts = await makeDrafts(clientAt(first), scenarios)
  const told = nothingTold()
  const deadline = 'seconds' in until ? performance.now() + until.seconds * 1_000 : null
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      const seen = new Map<string, number>()
      for (let count = 0; ; count += 1) {
        if (deadline === null ? 'appends' in until && count >= until.appends : performance.now() > deadline)
          return
        const draft = drafts[(client * 7 + count) % drafts.length]
        const address = addresses[(client + count) % addresses.length] ?? first
        if (draft) await appendNote(() => address, draft, `${client}:${count}`, seen, told)
      }
    }),
  )
  for (const draft of drafts) {
    const notes = await notesIn(clientAt(first), draft)
    expect(await notesIn(clientAt(second), draft)).toEqual(notes)
    const acknowledged = told.acknowledged.filter(({ scenarioId }) => scenarioId === draft.id)
    expect(notes.toSorted()).toEqual(acknowledged.map(({ note }) => note).toSorted())
    for (const { note, version } of acknowledged) expect(notes[version - 2]).toBe(note)
  }
  expect([...told.statuses.keys()].filter((status) => status >= 500 || status === 0)).toEqual([])
  return told
}
