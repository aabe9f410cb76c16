import { type Client, type LiveEvent, liveEventSchema } from '@tinhgon/contract'
import { removeMember } from '@tinhgon/db'
import { expect, inject, onTestFinished, test } from 'vitest'
import { freshDatabaseUrl } from '../../../tests/store/fresh-database.ts'
import { loadExamples } from '../src/examples/load-examples.ts'
import { team } from './team.ts'
import { type TestApp, testApp } from './test-app.ts'

const title = { vi: 'Cùng soạn', en: 'Drafted together' }
const undone = { type: 'undone', version: 1 } as const

/** The app, hearing what other processes tell, as `npm start` wires it. */
async function process(url: string): Promise<TestApp> {
  const app = await testApp({ url })
  const listening = Promise.withResolvers<void>()
  const listener = app.database.listen(app.app.hear, () => {
    listening.resolve()
    app.app.lookAgain()
  })
  onTestFinished(() => listener.close())
  await listening.promise
  return app
}

interface Listening {
  /** Reads on until an event is what is looked for. */
  until(wanted: (event: LiveEvent) => boolean): Promise<LiveEvent>
  readonly events: readonly LiveEvent[]
  close(): Promise<void>
}

async function listen(client: Client, scenarioId: string, since?: number): Promise<Listening> {
  const headers = since === undefined ? {} : { 'Last-Event-ID': String(since) }
  const response = await client.openStream({ params: { scenarioId } }, { headers })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  if (!reader) throw new Error('a stream has a body')
  const events: LiveEvent[] = []
  let text = ''
  async function next(): Promise<LiveEvent> {
    for (;;) {
      const end = text.indexOf('\n\n')
      if (end >= 0) {
        const data = /^data: (.*)$/m.exec(text.slice(0, end))?.[1]
        text = text.slice(end + 2)
        if (data === undefined) continue
        const event = liveEventSchema.parse(JSON.parse(data))
        events.push(event)
        return event
      }
      const { value, done } = (await reader?.read()) ?? { value: undefined, done: true }
      if (done) throw new Error('the stream ended')
      text += value
    }
  }
  const close = async (): Promise<void> => await reader.cancel()
  onTestFinished(close)
  return {
    events,
    close,
    until: async (wanted) => {
      for (;;) {
        const event = await next()
        if (wanted(event)) return event
      }
    },
  }
}

const isVersion = (version: number) => (event: LiveEvent) =>
  event.type === 'edited' && event.version === version
const areHere = (count: number) => (event: LiveEvent) =>
  event.type === 'present' && event.present.length === count

test('what one process appends is heard by who listens at another, and by who comes back later', async () => {
  const url = await freshDatabaseUrl(inject('serverUrl'))
  const [here, there] = [await process(url), await process(url)]
  await loadExamples(here.db)
  const branchOf = { scenarioId: 'phu-thuan-2021', version: 1 }
  const { id } = await here.client.createScenario({ body: { baselineId: 'hue-2021', title, branchOf } })
  const params = { scenarioId: id }
  const listening = await listen(there.client, id)
  await here.client.addComment({ params, body: { body: 'Xin ý kiến' } })
  await listening.until(({ type }) => type === 'commented')
  await here.client.appendEdit({ params, version: 1, body: undone })
  await listening.until(isVersion(2))
  await listening.close()
  await here.client.appendEdit({ params, version: 2, body: { type: 'redone', version: 1 } })
  await here.client.appendEdit({ params, version: 3, body: undone })
  const back = await listen(there.client, id, 2)
  await back.until(isVersion(4))
  const upToDate = await listen(there.client, id, 4)
  await here.client.renameScenario({ params, body: { title } })
  await upToDate.until(({ type }) => type === 'renamed')
  expect(upToDate.events.filter(({ type }) => type === 'edited')).toEqual([])
})

test('everybody sees who is here, across processes, and what they look at', async () => {
  const url = await freshDatabaseUrl(inject('serverUrl'))
  const [here, there] = [await process(url), await process(url)]
  const { id } = await here.client.createScenario({ body: { baselineId: 'empty', title } })
  const first = await listen(here.client, id)
  const opened = await first.until(({ type }) => type === 'opened')
  const second = await listen(there.client, id)
  await Promise.all([first.until(areHere(2)), second.until(areHere(2))])
  const connectionId = 'connectionId' in opened ? opened.connectionId : ''
  // By the other process: any of them may be asked.
  await there.client.tellPresence({ params: { scenarioId: id }, body: { connectionId, unitId: 'u-1' } })
  const looks = (event: LiveEvent) =>
    event.type === 'present' &&
    event.present.some((one) => one.connectionId === connectionId && one.unitId === 'u-1')
  await Promise.all([first.until(looks), second.until(looks)])
  await second.close()
  await first.until(areHere(1))
})

test('a stream ends when the scenario is deleted', async () => {
  const url = await freshDatabaseUrl(inject('serverUrl'))
  const app = await process(url)
  const { id } = await app.client.createScenario({ body: { baselineId: 'empty', title } })
  const listening = await listen(app.client, id)
  await app.client.deleteScenario({ params: { scenarioId: id }, body: { reason: 'Chỉ để thử' } })
  await listening.until(({ type }) => type === 'deleted')
  await expect(listening.until(() => false)).rejects.toThrow('the stream ended')
})

test('who is taken out of the workspace hears no more', async () => {
  const { app, join } = await team()
  const [binh, chi] = [await join('binh', 'planner'), await join('chi', 'planner')]
  const { id } = await binh.client.createScenario({ body: { baselineId: 'empty', title } })
  const params = { scenarioId: id }
  await binh.client.setCircle({ params, body: { userIds: [chi.userId] } })
  const listening = await listen(chi.client, id)
  await listening.until(({ type }) => type === 'opened')
  await removeMember(app.db, 'default', chi.userId)
  app.app.lookAgain()
  await expect(listening.until(() => false)).rejects.toThrow('the stream ended')
})
