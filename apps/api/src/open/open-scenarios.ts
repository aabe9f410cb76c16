import type { Store, StoredScenario } from '@tinhgon/db'
import type { FindBaseline } from '../baselines/baseline-cache.ts'
import { BoundedCache } from '../cache/bounded-cache.ts'
import { OpenScenario } from './open-scenario.ts'

/** Some twenty scenarios of national size, or thousands of a commune's. */
const mostUnits = 250_000

/** Scenarios that this process has open; each is read once and from then on only what is new. */
export class OpenScenarios {
  readonly #db: Store
  readonly #findBaseline: FindBaseline
  readonly #kept = new BoundedCache<{ readonly opening: Promise<OpenScenario>; turn: Promise<unknown> }>(
    mostUnits,
  )

  constructor(db: Store, findBaseline: FindBaseline) {
    this.#db = db
    this.#findBaseline = findBaseline
  }

  get units(): number {
    return this.#kept.weight
  }

  /** The scenario as far as it is stored now. Whoever else reads it on at the same moment is waited for. */
  async open(scenario: StoredScenario): Promise<OpenScenario> {
    const key = `${scenario.id} ${scenario.createdAt.getTime()} ${scenario.baselineHash}`
    const kept = this.#kept.get(key) ?? this.#begin(key, scenario)
    const opened = await kept.opening
    const reading = kept.turn.then(() => opened.readOn(this.#db, scenario))
    kept.turn = reading.catch(() => undefined)
    try {
      await reading
    } catch (error) {
      this.#kept.delete(key)
      throw error
    }
    this.#kept.set(key, kept, opened.weight)
    return opened
  }

  #begin(key: string, { baselineHash }: StoredScenario) {
    const opening = this.#findBaseline(baselineHash).then(
      (baseline) => new OpenScenario(baselineHash, baseline),
    )
    opening.catch(() => this.#kept.delete(key))
    const begun = { opening, turn: Promise.resolve() as Promise<unknown> }
    this.#kept.set(key, begun, 1)
    return begun
  }
}
