import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { ApiProblem, type Client, createClient } from '@tinhgon/contract'

/** Asks a server that runs; every answer is checked against what is described, unless time is what counts. */
export const clientAt = (address: string, { checkAnswers = true } = {}): Client =>
  createClient({ fetch: (path, init) => fetch(`${address}${path}`, init), checkAnswers })

export interface Scenario {
  readonly id: string
  /** An act in it that notes can be put on. */
  readonly actId: string
}

/** Drafts on Phú Thuận, each with one act to write notes on. */
export async function makeDrafts(client: Client, count: number): Promise<Scenario[]> {
  const made: Scenario[] = []
  for (let index = 0; index < count; index += 1) {
    const { id, edits } = await client.createScenario({
      body: {
        baselineId: 'hue-2021',
        title: { vi: `Nháp ${index}`, en: `Draft ${index}` },
        branchOf: { scenarioId: 'phu-thuan-2021', version: 1 },
      },
    })
    const [first] = edits
    if (first?.type !== 'act-added') throw new Error('the example begins with an act')
    made.push({ id, actId: first.act.id })
  }
  return made
}

/** What a client was told of its appends. */
export interface Told {
  readonly acknowledged: { readonly scenarioId: string; readonly note: string; readonly version: number }[]
  /** How long each took from the first try to the answer, retries of stale ones included. */
  readonly milliseconds: number[]
  /** How often each status was answered; 0 where nobody answered. */
  readonly statuses: Map<number, number>
}

export const nothingTold = (): Told => ({ acknowledged: [], milliseconds: [], statuses: new Map() })

/**
 * Appends one note, trying again as a good client does: a stale version is looked at anew, a lost answer or a
 * busy server is asked again with the same key, until it is told that the note is there.
 * @param address asked anew for every try: the server may have moved
 */
export async function appendNote(
  address: () => string,
  { id: scenarioId, actId }: Scenario,
  note: string,
  seen: Map<string, number>,
  told: Told,
): Promise<void> {
  const begun = performance.now()
  const params = { scenarioId }
  const headers = { 'Idempotency-Key': randomUUID() }
  const body = { type: 'act-annotated', version: 1, actId, annotation: note } as const
  for (;;) {
    try {
      const version = seen.get(scenarioId) ?? 1
      const answer = await clientAt(address()).appendEdit({ params, version, body }, { headers })
      count(told, 201)
      seen.set(scenarioId, answer.version)
      told.acknowledged.push({ scenarioId, note, version: answer.version })
      told.milliseconds.push(performance.now() - begun)
      return
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      count(told, error.status)
      if (error.code === 'stale' && error.version !== null) seen.set(scenarioId, error.version)
      else if (isAway(error)) await pause(50)
      else throw error
    }
  }
}

/** Nobody is there, or the database is away: what a good client asks again. */
const isAway = ({ status }: ApiProblem): boolean => status === 0 || status === 503

/** Asks until somebody is there to answer. */
async function askUntilAnswered<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (;;) {
    try {
      return await ask()
    } catch (error) {
      if (!(error instanceof ApiProblem && isAway(error))) throw error
      await pause(50)
    }
  }
}

const count = ({ statuses }: Told, status: number): void => {
  statuses.set(status, (statuses.get(status) ?? 0) + 1)
}

/** Every note in the order of the log, as a server tells it page by page. */
export async function notesIn(client: Client, { id }: Scenario): Promise<string[]> {
  const notes: string[] = []
  for (let after = 0; ; ) {
    const query = { after, limit: 500 }
    const page = await askUntilAnswered(() => client.listEdits({ params: { scenarioId: id }, query }))
    for (const { edit } of page.edits) if (edit.type === 'act-annotated') notes.push(edit.annotation ?? '')
    if (page.next === null) return notes
    after = page.next
  }
}
