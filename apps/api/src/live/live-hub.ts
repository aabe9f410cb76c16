import type { LiveEvent, Present } from '@tinhgon/contract'
import { type Notice, type Store, tellProcesses } from '@tinhgon/db'

/** One open window that hears of a scenario. */
export interface Subscriber extends Present {
  readonly scenarioId: string
  /** Never waits: whoever reads too slowly is cut off by their own stream. */
  readonly hear: (event: LiveEvent) => void
  /** Something may have been missed: look where the scenario stands. */
  readonly lookAgain: () => void
  /** The program stops. */
  readonly end: () => void
}

interface KnownPresence {
  readonly present: Present
  readonly heardAt: number
}

/** Beats of those who are here come more often than this; whoever misses them is taken to be gone. */
export const presenceLastsMilliseconds = 45_000

/** Passes on what other processes and this one tell, to the windows that this process serves. */
export class LiveHub {
  readonly #db: Store
  readonly #now: () => Date
  readonly #subscribers = new Map<string, Map<string, Subscriber>>()
  readonly #elsewhere = new Map<string, Map<string, KnownPresence>>()

  constructor(db: Store, now: () => Date) {
    this.#db = db
    this.#now = now
  }

  get connections(): number {
    let count = 0
    for (const subscribers of this.#subscribers.values()) count += subscribers.size
    return count
  }

  connectionsOf(userId: string): number {
    let count = 0
    for (const subscribers of this.#subscribers.values())
      for (const subscriber of subscribers.values()) if (subscriber.userId === userId) count += 1
    return count
  }

  /** Returns how to leave again. */
  join(subscriber: Subscriber): () => void {
    const { scenarioId, connectionId } = subscriber
    const subscribers = this.#subscribers.get(scenarioId) ?? new Map<string, Subscriber>()
    this.#subscribers.set(scenarioId, subscribers.set(connectionId, subscriber))
    this.#send(subscriber, 'here')
    this.#tellPresent(scenarioId)
    return () => {
      subscribers.delete(connectionId)
      if (subscribers.size === 0) {
        this.#subscribers.delete(scenarioId)
        this.#elsewhere.delete(scenarioId)
      }
      this.#send(subscriber, 'gone')
      this.#tellPresent(scenarioId)
    }
  }

  /** Tells the other processes that a window is still here. */
  announce(scenarioId: string, connectionId: string): void {
    const subscriber = this.#subscribers.get(scenarioId)?.get(connectionId)
    if (subscriber) this.#send(subscriber, 'here')
  }

  /** A window looks at another unit; whichever process serves it hears of it. */
  async look(present: Present & { readonly scenarioId: string }): Promise<void> {
    await tellProcesses(this.#db, { type: 'presence', ...present, state: 'here' })
  }

  /** From the other processes, and from this one by the same way. */
  hear(notice: Notice): void {
    if (notice.type === 'job') return
    if (notice.type === 'presence') {
      this.#hearPresence(notice)
      return
    }
    const event: LiveEvent =
      notice.type === 'edited' ? { type: 'edited', version: notice.version } : { type: notice.type }
    for (const subscriber of this.#subscribers.get(notice.scenarioId)?.values() ?? []) {
      subscriber.hear(event)
      // Whom it is shared with may have changed.
      if (notice.type === 'shared' || notice.type === 'deleted') subscriber.lookAgain()
    }
  }

  /** Notices may have been missed: everybody looks again, and says anew that they are here. */
  lookAgain(): void {
    for (const subscribers of this.#subscribers.values())
      for (const subscriber of subscribers.values()) {
        subscriber.lookAgain()
        this.#send(subscriber, 'here')
      }
  }

  /** Whoever listens comes back, to this program when it runs again or to another one. */
  endAll(): void {
    for (const subscribers of [...this.#subscribers.values()])
      for (const subscriber of [...subscribers.values()]) subscriber.end()
  }

  presentIn(scenarioId: string): Present[] {
    const here = [...(this.#subscribers.get(scenarioId)?.values() ?? [])]
    const eldest = this.#now().getTime() - presenceLastsMilliseconds
    const elsewhere = [...(this.#elsewhere.get(scenarioId)?.values() ?? [])]
      .filter(({ heardAt }) => heardAt > eldest)
      .map(({ present }) => present)
    return [...here, ...elsewhere]
      .map(({ connectionId, userId, name, unitId }) => ({ connectionId, userId, name, unitId }))
      .sort((one, other) => (one.connectionId < other.connectionId ? -1 : 1))
  }

  #hearPresence({
    scenarioId,
    connectionId,
    userId,
    name,
    unitId,
    state,
  }: Notice & { type: 'presence' }): void {
    const here = this.#subscribers.get(scenarioId)
    if (!here) return
    const own = here.get(connectionId)
    if (own) {
      if (own.userId !== userId || own.unitId === unitId || state === 'gone') return
      here.set(connectionId, { ...own, unitId })
    } else {
      const elsewhere = this.#elsewhere.get(scenarioId) ?? new Map<string, KnownPresence>()
      this.#elsewhere.set(scenarioId, elsewhere)
      const known = elsewhere.get(connectionId)
      if (known && known.present.userId !== userId) return
      if (state === 'gone') elsewhere.delete(connectionId)
      else {
        const present = { connectionId, userId, name, unitId }
        elsewhere.set(connectionId, { present, heardAt: this.#now().getTime() })
        // Whoever has just come does not know yet who is here.
        if (!known) for (const subscriber of here.values()) this.#send(subscriber, 'here')
      }
    }
    this.#tellPresent(scenarioId)
  }

  #tellPresent(scenarioId: string): void {
    const present = this.presentIn(scenarioId)
    for (const { hear } of this.#subscribers.get(scenarioId)?.values() ?? [])
      hear({ type: 'present', present })
  }

  #send({ scenarioId, connectionId, userId, name, unitId }: Subscriber, state: 'here' | 'gone'): void {
    // Presence that is lost comes again with the next beat.
    const notice = { type: 'presence', scenarioId, connectionId, userId, name, unitId, state } as const
    tellProcesses(this.#db, notice).catch(() => undefined)
  }
}
