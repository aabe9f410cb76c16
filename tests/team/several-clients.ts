import { appendNote, nothingTold, type Scenario, type Told } from './appending-client.ts'

export interface SeveralClients {
  readonly told: Told
  /** Resolves when so many more edits have been acknowledged from now on. */
  acknowledged(more: number): Promise<void>
  /** Lets each finish what it is at. */
  stop(): Promise<void>
}

/** Clients that append, whatever happens to the server, until they are told to stop. */
export function severalClients(
  count: number,
  drafts: readonly Scenario[],
  address: () => string,
): SeveralClients {
  const told = nothingTold()
  let going = true
  let waiting: { readonly at: number; readonly resolve: () => void } | null = null
  let broken: unknown = null
  const clients = Array.from({ length: count }, async (_, client) => {
    const seen = new Map<string, number>()
    for (let turn = 0; going; turn += 1) {
      const draft = drafts[(client + turn) % drafts.length]
      if (draft) await appendNote(address, draft, `${client}:${turn}`, seen, told)
      if (waiting && told.acknowledged.length >= waiting.at) waiting.resolve()
    }
  })
  const all = Promise.all(clients)
  all.catch((error: unknown) => {
    broken = error
    waiting?.resolve()
  })
  return {
    told,
    acknowledged: async (more) => {
      const { promise, resolve } = Promise.withResolvers<void>()
      waiting = { at: told.acknowledged.length + more, resolve }
      await promise
      if (broken) throw broken
    },
    stop: async () => {
      going = false
      await all
    },
  }
}
