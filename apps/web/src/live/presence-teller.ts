import { client } from '../api/client.ts'

interface Look {
  readonly connectionId: string
  readonly unitId: string | null
}

/** Tells the others what one looks at: one request at a time, and of what came meanwhile only the latest. */
export class PresenceTeller {
  readonly #scenarioId: string
  #wanted: Look | null = null
  #underWay = false

  constructor(scenarioId: string) {
    this.#scenarioId = scenarioId
  }

  tell(look: Look): void {
    this.#wanted = look
    if (!this.#underWay) void this.#send()
  }

  async #send(): Promise<void> {
    this.#underWay = true
    while (this.#wanted) {
      const body = this.#wanted
      this.#wanted = null
      // Presence that is lost comes again with the next look.
      await client.tellPresence({ params: { scenarioId: this.#scenarioId }, body }).catch(() => undefined)
    }
    this.#underWay = false
  }
}
